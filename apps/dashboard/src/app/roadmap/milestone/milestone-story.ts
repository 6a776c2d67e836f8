import { Component, computed, inject, input } from '@angular/core';
import { mdiMessageTextOutline, mdiPencilOutline, mdiPlus } from '@mdi/js';
import { type EvidenceFile, type MilestonePage, type MilestoneUpdate } from '@rumbo/domain';
import { Icon, STATE_ICONS } from '@rumbo/ui';
import { I18n, T } from '../../shell';
import { fieldValue } from './field-value';
import { type FieldChange, type StoryEntry, storyOf } from './story';

/** What happened to a milestone, as a story: who said or changed what, when, and on what evidence. */
@Component({
  selector: 'rumbo-milestone-story',
  imports: [Icon, T],
  templateUrl: './milestone-story.html',
  styleUrl: './milestone-story.scss',
})
export class MilestoneStory {
  readonly page = input.required<MilestonePage>();
  protected readonly i18n = inject(I18n);
  protected readonly entries = computed(() => storyOf(this.page()));

  protected icon(entry: StoryEntry): string {
    if (entry.kind === 'update')
      return entry.update.status === entry.previous?.status
        ? mdiMessageTextOutline
        : STATE_ICONS[entry.update.status];
    return entry.kind === 'added' ? mdiPlus : mdiPencilOutline;
  }

  protected author(entry: StoryEntry): string {
    const author = entry.kind === 'update' ? entry.update.author : entry.author;
    return author ?? this.i18n.t('milestone.story.system');
  }

  /** The files that an update named as its evidence; the section on evidence serves them. */
  protected filesOf({ id }: MilestoneUpdate): EvidenceFile[] {
    return this.page().files.filter(({ updateId }) => updateId === id);
  }

  /** What an update said: the status where it changed, and how far things are. */
  protected said(update: MilestoneUpdate, previous: MilestoneUpdate | null): string {
    const status = this.i18n.code('vocabulary.status', update.status);
    const change =
      previous && previous.status !== update.status
        ? `${this.i18n.code('vocabulary.status', previous.status)} → ${status}`
        : status;
    return [change, this.reached(update)].filter(Boolean).join(' · ');
  }

  private reached({ progress, value }: MilestoneUpdate): string {
    if (progress !== null) return this.i18n.percent(progress);
    if (value === null) return '';
    const { goal, unit } = this.page().milestone;
    const params = {
      value: this.i18n.number(value),
      goal: goal === null ? '' : this.i18n.number(goal),
      unit: unit ?? '',
    };
    return this.i18n.t('milestone.story.value', params);
  }

  protected waiting({ added, predecessor: code }: Extract<StoryEntry, { kind: 'dependency' }>): string {
    return this.i18n.t(added ? 'timeline.story.added' : 'timeline.story.removed', { code });
  }

  protected label({ field }: FieldChange): string {
    return this.i18n.t(`milestone.field.${field}`);
  }

  protected value({ field }: FieldChange, value: unknown): string {
    return fieldValue(this.i18n, this.page(), field, value);
  }
}
