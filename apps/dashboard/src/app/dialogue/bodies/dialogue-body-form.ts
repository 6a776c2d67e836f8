import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import {
  type AgreementBoard,
  apiUrl,
  type DialogueBody,
  DialogueBodyInput,
  type LocalizedText,
  PATHS,
} from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  FieldErrorText,
  FormError,
  LocalizedTextField,
  outlinedFields,
  SeenRecord,
  sending,
} from '../../forms';
import { Api, I18n, T } from '../../shell';
import {
  type DialogueBodyDraft,
  draftOfDialogueBody,
  emptyDialogueBody,
  toDialogueBody,
} from './dialogue-body-draft';

/** A council, table or committee: what it rests on, who sits in it, and how often it promised to meet. */
@Component({
  selector: 'rumbo-dialogue-body-form',
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
    MatSlideToggleModule,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './dialogue-body-form.html',
  styleUrl: '../../people/form.scss',
})
export class DialogueBodyForm {
  readonly around = input.required<Pick<AgreementBoard, 'roadmap' | 'bodies'>>();
  /** Null for a new one. */
  readonly body = input.required<DialogueBody | null>();
  readonly saved = output();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  private readonly toDraft = (body: DialogueBody) =>
    draftOfDialogueBody(body, this.around().roadmap.language);
  private readonly draft = linkedSignal<DialogueBodyDraft>(() => {
    const body = this.body();
    return body ? this.toDraft(body) : emptyDialogueBody(this.around().roadmap.language);
  });
  protected readonly seen = new SeenRecord<DialogueBody, DialogueBodyDraft>({
    record: () => this.body(),
    draft: this.draft,
    toDraft: this.toDraft,
    show: {
      acronym: ({ acronym }) => this.shown('acronym', acronym),
      name: ({ name }) => this.shown('name', inFull(name)),
      legalBasis: ({ legalBasis }) => this.shown('legalBasis', inFull(legalBasis)),
      mandate: ({ mandate }) => this.shown('mandate', inFull(mandate)),
      composition: ({ composition }) => this.shown('composition', inFull(composition)),
      secretariatId: ({ secretariatId }) =>
        this.shown('secretariatId', this.secretariats().find(({ id }) => id === secretariatId)?.acronym),
      meetingsPerYear: ({ meetingsPerYear }) => this.shown('meetingsPerYear', String(meetingsPerYear ?? '')),
      website: ({ website }) => this.shown('website', website),
      rulesPublic: ({ rulesPublic }) => this.shown('rulesPublic', this.yesOrNo(rulesPublic)),
      active: ({ active }) => this.shown('active', this.yesOrNo(active)),
    },
  });
  readonly form = form(this.draft, (path) => checkBySchema(path, DialogueBodyInput, toDialogueBody), {
    submission: sending(() => this.send(), this.seen.overtaken),
  });
  protected readonly texts = ['legalBasis', 'mandate', 'composition'] as const;
  protected readonly secretariats = computed(() =>
    this.around().bodies.filter(({ id, active }) => active || id === this.draft().secretariatId),
  );

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private shown(key: keyof DialogueBodyDraft, text = ''): { label: string; text: string } {
    return { label: this.i18n.t(`dialogue.body.${key}`), text };
  }

  private yesOrNo(value: boolean): string {
    return this.i18n.t(value ? 'shell.yes' : 'shell.no');
  }

  private async send(): Promise<void> {
    const [seen, roadmap, input] = [
      this.seen.current(),
      this.around().roadmap.code,
      toDialogueBody(this.draft()),
    ];
    if (seen) {
      const url = apiUrl(PATHS.dialogueBody, { roadmap, id: seen.id });
      await this.api.send('PATCH', url, input, seen.version);
    } else await this.api.send('POST', apiUrl(PATHS.dialogueBodies, { roadmap }), input);
    this.form().reset();
    this.saved.emit();
  }
}

const inFull = ({ text, translations }: LocalizedText) =>
  [text, ...Object.values(translations ?? {})].join(' · ');
