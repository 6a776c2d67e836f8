import { ChangeDetectorRef, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiClose } from '@mdi/js';
import type { AgreementBoard } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { addLine, dropLine, FieldErrorText } from '../../forms';
import { I18n, T } from '../../shell';
import { BLANK_DOCUMENT, BLANK_POINT, type MeetingDraft } from './meeting-draft';

/** What was prepared: the points of the agenda with what of the plan they are about, documents, and the quorum. */
@Component({
  selector: 'rumbo-record-preparation',
  imports: [FieldErrorText, FormField, Icon, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  templateUrl: './record-preparation.html',
  styleUrl: './record.scss',
})
export class RecordPreparation {
  readonly form = input.required<FieldTree<MeetingDraft>>();
  readonly around = input.required<Pick<AgreementBoard, 'axes' | 'objectives' | 'milestones'>>();
  protected readonly i18n = inject(I18n);
  private readonly view = inject(ChangeDetectorRef);
  protected readonly remove = mdiClose;

  /** The parts of the plan that a point may be about, by kind. */
  protected readonly parts = computed(() => {
    const { axes, objectives, milestones } = this.around();
    const named = (kind: string, items: readonly { id: number; code: string; title: Title }[]) =>
      items.map(({ id, code, title }) => ({
        value: `${kind}:${id}`,
        name: `${code} ${this.i18n.text(title)}`,
      }));
    return [
      { label: this.i18n.t('dialogue.record.axes'), items: named('axis', axes) },
      { label: this.i18n.t('dialogue.record.objectives'), items: named('objective', objectives) },
      { label: this.i18n.t('dialogue.record.milestones'), items: named('milestone', milestones) },
    ].filter(({ items }) => items.length > 0);
  });

  protected addPoint(): void {
    addLine(this.form().agenda, BLANK_POINT, this.view);
  }

  protected addDocument(): void {
    addLine(this.form().documents, BLANK_DOCUMENT, this.view);
  }

  protected drop(list: 'agenda' | 'documents', index: number): void {
    if (list === 'agenda') dropLine(this.form().agenda, index, this.view);
    else dropLine(this.form().documents, index, this.view);
  }
}

type Title = AgreementBoard['axes'][number]['title'];
