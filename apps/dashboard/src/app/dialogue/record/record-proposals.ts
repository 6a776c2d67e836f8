import { ChangeDetectorRef, Component, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiClose } from '@mdi/js';
import { CONSTITUENT_GROUPS, PROPOSAL_RESPONSES } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { addLine, dropLine, FieldErrorText } from '../../forms';
import { I18n, T } from '../../shell';
import { BLANK_PROPOSAL, type ProposalDraft } from './meeting-draft';

/** What was proposed, by whom, and the reasoned response. */
@Component({
  selector: 'rumbo-record-proposals',
  imports: [FieldErrorText, FormField, Icon, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  templateUrl: './record-proposals.html',
  styleUrl: './record.scss',
})
export class RecordProposals {
  readonly proposals = input.required<FieldTree<ProposalDraft[]>>();
  protected readonly i18n = inject(I18n);
  private readonly view = inject(ChangeDetectorRef);
  protected readonly groups = CONSTITUENT_GROUPS;
  protected readonly responses = PROPOSAL_RESPONSES;
  protected readonly remove = mdiClose;

  protected add(): void {
    addLine(this.proposals(), BLANK_PROPOSAL, this.view);
  }

  protected drop(index: number): void {
    dropLine(this.proposals(), index, this.view);
  }
}
