import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  apiUrl,
  FORMS,
  type Milestone,
  MILESTONE_TYPES,
  MilestoneEdit,
  type MilestonePage,
  PATHS,
  PRINCIPLES,
  THEMES,
} from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  draftUntilTyped,
  FieldErrorText,
  FormError,
  LocalizedTextField,
  outlinedFields,
  PeriodField,
  SeenRecord,
  sending,
} from '../../forms';
import { Overtaken } from '../../live';
import { Api, I18n, T } from '../../shell';
import { fieldValue } from './field-value';
import {
  draftOfMilestone,
  emptyDraft,
  type MilestoneDraft,
  toMilestone,
  toMilestoneEdit,
} from './milestone-draft';
import { DEFINITION_FIELDS } from './story';

/** What a milestone promises: a new one, or a change that says why when it moves the due date. */
@Component({
  selector: 'rumbo-milestone-form',
  imports: [
    Conflict,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    LocalizedTextField,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    Overtaken,
    PeriodField,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './milestone-form.html',
  styleUrl: './milestone-form.scss',
})
export class MilestoneForm {
  /** What the form offers to choose from. */
  readonly surroundings =
    input.required<Pick<MilestonePage, 'roadmap' | 'objectives' | 'bodies' | 'territories'>>();
  /** Null for a new milestone. */
  readonly milestone = input<Milestone | null>(null);
  /** Where a new milestone goes. */
  readonly objectiveId = input(0);
  /** What is already known of a new milestone, and the address that takes it, when it is not the plan's own. */
  readonly known = input<Partial<MilestoneDraft>>({});
  readonly address = input<string | null>(null);
  readonly saved = output<MilestonePage>();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly types = MILESTONE_TYPES;

  protected readonly draft = draftUntilTyped<MilestoneDraft>(() => {
    const [milestone, { language }] = [this.milestone(), this.surroundings().roadmap];
    return milestone
      ? draftOfMilestone(milestone, language)
      : { ...emptyDraft(this.objectiveId(), language), ...this.known() };
  });
  protected readonly seen = new SeenRecord<Milestone, MilestoneDraft>({
    record: () => this.milestone(),
    draft: this.draft,
    untilTyped: true,
    toDraft: (milestone) => draftOfMilestone(milestone, this.surroundings().roadmap.language),
    show: Object.fromEntries(
      DEFINITION_FIELDS.map((key) => [
        key,
        (draft: MilestoneDraft) => ({
          label: this.i18n.t(`milestone.field.${key}`),
          text: fieldValue(this.i18n, this.surroundings(), key, draft[key]),
        }),
      ]),
    ),
  });
  readonly form = form(
    this.draft,
    (path) =>
      checkBySchema(path, MilestoneEdit, toMilestoneEdit, (typed) =>
        this.replanned(typed) && !typed.replanReason.trim() ? [REASON_NEEDED] : [],
      ),
    {
      submission: sending(() => this.save(), this.seen.overtaken),
    },
  );

  protected readonly isReplanned = computed(() => this.replanned(this.draft()));
  /** Bodies that still exist, and those that the milestone names already. */
  protected readonly bodies = computed(() => {
    const { ownerId, supportIds } = this.draft();
    return this.surroundings().bodies.filter(
      ({ id, active }) => active || id === ownerId || supportIds.includes(id),
    );
  });
  protected readonly lists = computed(() => [
    {
      field: this.form.territories,
      label: this.i18n.t('milestone.field.territories'),
      hint: this.i18n.t('milestone.territories.hint'),
      choices: this.surroundings().territories.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      field: this.form.themes,
      label: this.i18n.t('milestone.field.themes'),
      hint: '',
      choices: this.words('theme', THEMES),
    },
    {
      field: this.form.principles,
      label: this.i18n.t('milestone.field.principles'),
      hint: '',
      choices: this.words('principle', PRINCIPLES),
    },
    {
      field: this.form.forms,
      label: this.i18n.t('milestone.field.forms'),
      hint: '',
      choices: this.words('form', FORMS),
    },
  ]);

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private words(concept: string, codes: readonly string[]) {
    return codes.map((value) => ({ value, label: this.i18n.code(`vocabulary.${concept}`, value) }));
  }

  private replanned({ due }: MilestoneDraft): boolean {
    const seen = this.seen.current();
    return seen !== null && due !== seen.due;
  }

  private async save(): Promise<void> {
    const page = await this.send();
    this.form().reset();
    this.saved.emit(page);
  }

  private send(): Promise<MilestonePage> {
    const [seen, roadmap] = [this.seen.current(), this.surroundings().roadmap.code];
    const added = this.address() ?? apiUrl(PATHS.milestones, { roadmap });
    if (!seen) return this.api.send('POST', added, toMilestone(this.draft()));
    const url = apiUrl(PATHS.milestone, { roadmap, id: seen.id });
    return this.api.send('PATCH', url, toMilestoneEdit(this.draft()), seen.version);
  }
}

const REASON_NEEDED = { path: 'replanReason', code: 'replanReasonNeeded' };
