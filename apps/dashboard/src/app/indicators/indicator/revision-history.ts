import { Component, computed, inject, input, signal } from '@angular/core';
import { httpResource } from '@angular/common/http';
import { MatButtonModule } from '@angular/material/button';
import { apiUrl, type IndicatorPage, PATHS, type Revision, type RevisionList } from '@rumbo/domain';
import { ErrorState, I18n, T } from '../../shell';
import { partName } from '../figures';

/** A revision may be in a place that no figure is shown with. */
const MOST_DIGITS = 6;

/** What figures were before somebody revised them: by whom, and when. A page at a time, newest first. */
@Component({
  selector: 'rumbo-revision-history',
  imports: [ErrorState, MatButtonModule, T],
  template: `
    <h3>{{ 'indicator.revisions' | t }}</h3>
    @if (list.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="list.reload()" />
    }
    <ul>
      @for (line of lines(); track $index) {
        <li>
          <strong>{{ line.what }}</strong>
          <del>{{ line.former }}</del> → <ins>{{ line.current }}</ins>
          <span>{{ line.who }}</span>
        </li>
      } @empty {
        <li>{{ (list.isLoading() ? 'shell.loading' : 'indicator.revisions.none') | t }}</li>
      }
    </ul>
    @if (before()) {
      <button matButton type="button" (click)="before.set(undefined)">
        {{ 'indicator.revisions.newest' | t }}
      </button>
    }
    @if (list.value()?.next; as next) {
      <button matButton type="button" (click)="before.set(next)">
        {{ 'indicator.revisions.older' | t }}
      </button>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.375rem;
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
      font-variant-numeric: tabular-nums;
    }
    del {
      margin-inline-start: 0.5rem;
    }
    ins {
      text-decoration: none;
    }
    span {
      margin-inline-start: 0.5rem;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class RevisionHistory {
  readonly roadmap = input.required<string>();
  readonly page = input.required<IndicatorPage>();
  protected readonly i18n = inject(I18n);
  protected readonly before = signal<string | undefined>(undefined);
  protected readonly list = httpResource<RevisionList>(() => {
    const url = apiUrl(PATHS.indicatorRevisions, {
      roadmap: this.roadmap(),
      indicator: this.page().indicator.code,
    });
    return this.before() ? `${url}?before=${this.before()}` : url;
  });

  protected readonly lines = computed(() =>
    (this.list.hasValue() ? this.list.value().items : []).map(
      ({ period, disaggregation, territory, former, current, at, author }) => ({
        what: [this.i18n.period(period), this.place(territory), partName(this.i18n, disaggregation)]
          .filter(Boolean)
          .join(' · '),
        former: this.figure(former),
        current: current ? this.figure(current) : this.i18n.t('indicator.revisions.removed'),
        who: `${author} · ${this.i18n.instant(at)}`,
      }),
    ),
  );

  private place(code: string | null): string {
    return code === null ? '' : (this.page().territories.find((one) => one.code === code)?.name ?? code);
  }

  private figure({ value, flag }: Revision['former']): string {
    const text =
      value === null ? this.i18n.t('indicator.notPublished') : this.i18n.number(value, MOST_DIGITS);
    return flag ? `${text} (${this.i18n.code('measure.flag', flag)})` : text;
  }
}
