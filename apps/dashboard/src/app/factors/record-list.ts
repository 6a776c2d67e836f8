import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  mdiAccountGroupOutline,
  mdiBullseyeArrow,
  mdiCalendarCheckOutline,
  mdiChartLine,
  mdiFileDocumentOutline,
  mdiFileSign,
  mdiFlagOutline,
  mdiHandshakeOutline,
  mdiLightbulbOutline,
  mdiSwapHorizontal,
} from '@mdi/js';
import { localize, type RecordKind, type RecordLink } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../shell';
import { calledOn, shortName } from './record-names';
import { recordPath, recordPlace } from './record-path';

const ICONS: Record<RecordKind, string> = {
  meeting: mdiAccountGroupOutline,
  agreement: mdiHandshakeOutline,
  milestone: mdiFlagOutline,
  indicator: mdiChartLine,
  document: mdiFileDocumentOutline,
  objective: mdiBullseyeArrow,
  instrument: mdiFileSign,
  recommendation: mdiLightbulbOutline,
  exchange: mdiSwapHorizontal,
  duty: mdiCalendarCheckOutline,
};

/** Records that something rests on: each opens in place with what it is, and leads to its page. */
@Component({
  selector: 'rumbo-record-list',
  imports: [Icon, RouterLink, T],
  template: `
    <ul>
      @for (record of shown(); track record.key) {
        <li>
          <details>
            <summary>
              <rumbo-icon [path]="record.icon" />
              <span>{{ record.short }}</span>
            </summary>
            <div>
              <p class="quiet">{{ record.facts }}</p>
              <p [lang]="record.label.lang">{{ record.label.text }}</p>
              <a [routerLink]="record.path" [fragment]="record.place">{{ 'factor.record.open' | t }}</a>
            </div>
          </details>
        </li>
      }
    </ul>
    @if (unseen() > 0) {
      <p class="quiet">{{ 'factor.record.unseen' | t: { count: unseen() } }}</p>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    summary {
      display: flex;
      gap: 0.375rem;
      align-items: start;
      padding-block: 0.1875rem;
      color: var(--mat-sys-primary);
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary span {
      text-decoration: underline;
      overflow-wrap: anywhere;
    }
    rumbo-icon {
      inline-size: 1.125rem;
      block-size: 1.125rem;
      margin-block-start: 0.0625rem;
    }
    div {
      margin: 0.125rem 0 0.5rem 0.5rem;
      padding: 0.125rem 0 0.125rem 0.875rem;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class RecordList {
  readonly roadmap = input.required<string>();
  readonly records = input.required<readonly RecordLink[]>();
  /** How many more there are that the reader may not see. */
  readonly unseen = input(0);
  private readonly i18n = inject(I18n);

  protected readonly shown = computed(() =>
    this.records().map((record) => {
      const kind = this.i18n.code('factor.record', record.kind);
      return {
        key: `${record.kind} ${record.id}`,
        icon: ICONS[record.kind],
        short: shortName(this.i18n, record),
        facts: [kind, calledOn(this.i18n, record)].filter(Boolean).join(' · '),
        label: localize(record.label, this.i18n.language()),
        path: recordPath(this.roadmap(), record),
        place: recordPlace(record),
      };
    }),
  );
}
