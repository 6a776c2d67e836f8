import { Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { mdiClose } from '@mdi/js';
import {
  type Agreement,
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  type AgreementBoard,
  AgreementInput,
  apiUrl,
  CONSTITUENT_GROUPS,
  isPeriod,
  type MeetingPage,
  PATHS,
} from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import {
  checkBySchema,
  Conflict,
  draftUntilTyped,
  FieldErrorText,
  FormError,
  outlinedFields,
  PeriodField,
  SeenRecord,
  sending,
} from '../../forms';
import { Overtaken } from '../../live';
import { Api, I18n, T } from '../../shell';
import { type AgreementDraft, draftOfAgreement, emptyAgreement, toAgreement } from './agreement-draft';

/** Fields that two people may have changed at once. */
const CONTESTABLE = ['number', 'kind', 'ownerId', 'due', 'status', 'doneOn'] as const;

/** What a meeting agreed on, and what became of it. */
@Component({
  selector: 'rumbo-agreement-form',
  imports: [
    Conflict,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    Overtaken,
    PeriodField,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './agreement-form.html',
  styleUrl: './agreement-form.scss',
})
export class AgreementForm {
  readonly around = input.required<Pick<AgreementBoard, 'roadmap' | 'bodies' | 'milestones'>>();
  readonly meetingId = input.required<number>();
  /** Null for a new agreement. */
  readonly agreement = input<Agreement | null>(null);
  /** The meeting with its new agreement. */
  readonly added = output<MeetingPage>();
  readonly changed = output<Agreement>();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly kinds = AGREEMENT_KINDS;
  protected readonly statuses = AGREEMENT_STATUSES;
  protected readonly groups = CONSTITUENT_GROUPS;
  protected readonly remove = mdiClose;

  protected readonly draft = draftUntilTyped<AgreementDraft>(() => {
    const agreement = this.agreement();
    return agreement ? draftOfAgreement(agreement) : emptyAgreement('', this.around().roadmap.language);
  });
  protected readonly seen = new SeenRecord<Agreement, AgreementDraft>({
    record: () => this.agreement(),
    draft: this.draft,
    untilTyped: true,
    toDraft: draftOfAgreement,
    show: Object.fromEntries(
      CONTESTABLE.map((key) => [key, (draft: AgreementDraft) => this.show(key, draft)]),
    ),
  });
  protected readonly form = form(this.draft, (path) => checkBySchema(path, AgreementInput, toAgreement), {
    submission: sending(() => this.save(), this.seen.overtaken),
  });

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  protected add(list: 'evidence' | 'reservations'): void {
    const [evidence, reservation] = [
      { title: '', url: '' },
      { group: this.groups[0], text: '' },
    ];
    this.draft.update((draft) =>
      list === 'evidence'
        ? { ...draft, evidence: [...draft.evidence, evidence] }
        : { ...draft, reservations: [...draft.reservations, reservation] },
    );
  }

  protected drop(list: 'evidence' | 'reservations', index: number): void {
    this.draft.update((draft) => ({ ...draft, [list]: draft[list].filter((_, n) => n !== index) }));
  }

  /** What is done asks for a document at once. */
  protected statusChosen(): void {
    const { status, evidence } = this.draft();
    if (status === 'done' && evidence.length === 0) this.add('evidence');
  }

  private show(key: (typeof CONTESTABLE)[number], draft: AgreementDraft): { label: string; text: string } {
    const owner = this.around().bodies.find(({ id }) => id === draft.ownerId)?.acronym ?? '';
    const shown = {
      number: draft.number,
      kind: this.i18n.code('vocabulary.agreementKind', draft.kind),
      ownerId: owner,
      due: draft.due && isPeriod(draft.due) ? this.i18n.period(draft.due) : '',
      status: this.i18n.code('vocabulary.agreementStatus', draft.status),
      doneOn: draft.doneOn ? this.i18n.day(draft.doneOn) : '',
    };
    return { label: this.i18n.t(`dialogue.agreement.${key}`), text: shown[key] };
  }

  private async save(): Promise<void> {
    const [seen, roadmap, input] = [
      this.seen.current(),
      this.around().roadmap.code,
      toAgreement(this.draft()),
    ];
    if (seen) {
      const url = apiUrl(PATHS.agreement, { roadmap, id: seen.id });
      this.changed.emit(await this.api.send('PATCH', url, input, seen.version));
    } else {
      const url = apiUrl(PATHS.meetingAgreements, { roadmap, id: this.meetingId() });
      this.added.emit(await this.api.send('POST', url, input));
    }
  }
}
