import { Component, inject, input, output } from '@angular/core';
import { form, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import {
  apiUrl,
  type Narrative,
  NARRATIVE_SECTIONS,
  NEEDED_SECTIONS,
  type NarrativeSection,
  PATHS,
  ReportEdit,
  type ReportPage,
} from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  draftUntilTyped,
  FormError,
  LocalizedTextField,
  outlinedFields,
  SeenRecord,
  sending,
} from '../../forms';
import { Overtaken } from '../../live';
import { Api, I18n, T } from '../../shell';
import { draftOfNarrative, type NarrativeDraft, toReportEdit } from './narrative-draft';

interface Written {
  narrative: Narrative;
  version: number;
}

/** What the figures do not say, section by section. It may be saved unfinished; submitting asks for what is needed. */
@Component({
  selector: 'rumbo-narrative-form',
  imports: [Conflict, FormError, FormRoot, LocalizedTextField, MatButtonModule, Overtaken, T],
  providers: [outlinedFields],
  template: `
    <form [formRoot]="form">
      <rumbo-form-error [form]="form" />
      @if (seen.problem(); as problem) {
        <rumbo-conflict [problem]="problem" [fields]="seen.contested()" (resolved)="resolve($event)" />
      }
      @for (section of sections; track section) {
        <section class="card">
          <p>{{ i18n.code('report.section.about', section) }}</p>
          <rumbo-localized-text-field multiline [label]="labelOf(section)" [field]="form[section]" />
        </section>
      }
      <div class="actions">
        <rumbo-overtaken [seen]="seen" />
        <button matButton type="button" (click)="closed.emit()">{{ 'shell.cancel' | t }}</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">
          {{ 'shell.save' | t }}
        </button>
      </div>
    </form>
  `,
  styleUrl: '../../people/form.scss',
  styles: `
    .card p {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class NarrativeForm {
  readonly page = input.required<ReportPage>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly sections = NARRATIVE_SECTIONS;
  private readonly toDraft = ({ narrative }: Pick<Written, 'narrative'>) =>
    draftOfNarrative(narrative, this.page().roadmap.language);
  private readonly draft = draftUntilTyped<NarrativeDraft>(() => this.toDraft(this.page()));
  protected readonly seen = new SeenRecord<Written, NarrativeDraft>({
    record: () => ({ narrative: this.page().narrative, version: this.page().report.version }),
    draft: this.draft,
    untilTyped: true,
    toDraft: this.toDraft,
    show: Object.fromEntries(
      NARRATIVE_SECTIONS.map((section) => [
        section,
        (draft: NarrativeDraft) => ({ label: this.labelOf(section), text: draft[section].text }),
      ]),
    ),
  });
  readonly form = form(this.draft, (path) => checkBySchema(path, ReportEdit, toReportEdit), {
    submission: sending(() => this.send(), this.seen.overtaken),
  });

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  protected labelOf(section: NarrativeSection): string {
    const name = this.i18n.code('report.section', section);
    return NEEDED_SECTIONS.includes(section) ? this.i18n.t('report.section.needed', { name }) : name;
  }

  private async send(): Promise<void> {
    const { roadmap, report } = this.page();
    const version = this.seen.current()?.version ?? report.version;
    const url = apiUrl(PATHS.report, { roadmap: roadmap.code, id: report.id });
    await this.api.send('PATCH', url, toReportEdit(this.draft()), version);
    this.form().reset();
    this.saved.emit();
  }
}
