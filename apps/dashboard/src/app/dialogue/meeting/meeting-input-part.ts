import { Component, computed, inject, input } from '@angular/core';
import { type MeetingPage, sexBalance } from '@rumbo/domain';
import { I18n, T } from '../../shell';

/** Who was there and what was prepared: attendance by organisation or, in public, by group. */
@Component({
  selector: 'rumbo-meeting-input-part',
  imports: [T],
  templateUrl: './meeting-input-part.html',
  styleUrl: './meeting-part.scss',
})
export class MeetingInputPart {
  readonly page = input.required<MeetingPage>();
  protected readonly i18n = inject(I18n);
  protected readonly meeting = computed(() => this.page().meeting);
  protected readonly columns = ['female', 'male', 'other', 'undeclared'] as const;
  protected readonly balance = computed(() =>
    sexBalance(this.page().presence.map((group) => ({ ...group, attended: true }))),
  );

  protected readonly facts = computed(() => {
    const {
      modality,
      languages,
      accessibility,
      quorumRule,
      quorumMet,
      agendaSentOn,
      documentsSentOn,
      territory,
    } = this.meeting();
    const day = (value: string | null) => value && this.i18n.day(value);
    return [
      { key: 'modality' as const, value: modality && this.i18n.code('vocabulary.modality', modality) },
      {
        key: 'territory' as const,
        value: this.page().territories.find(({ code }) => code === territory)?.name ?? null,
      },
      { key: 'languages' as const, value: languages.map((code) => this.i18n.languageName(code)).join(', ') },
      { key: 'accessibility' as const, value: accessibility },
      { key: 'agendaSentOn' as const, value: day(agendaSentOn) },
      { key: 'documentsSentOn' as const, value: day(documentsSentOn) },
      { key: 'quorumRule' as const, value: quorumRule },
      {
        key: 'quorumMet' as const,
        value: quorumMet === null ? null : this.i18n.t(quorumMet ? 'shell.yes' : 'shell.no'),
      },
    ]
      .filter(({ value }) => value)
      .map(({ key, value }) => ({ label: this.i18n.t(`dialogue.field.${key}`), value }));
  });
}
