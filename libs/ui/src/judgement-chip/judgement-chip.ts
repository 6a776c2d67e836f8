import { Component, computed, input } from '@angular/core';
import {
  mdiAlertCircleOutline,
  mdiAlertOutline,
  mdiBullseyeArrow,
  mdiCheckCircleOutline,
  mdiCircleOffOutline,
  mdiCircleOutline,
  mdiCompareHorizontal,
  mdiHelpCircleOutline,
  mdiLinkOff,
  mdiProgressCheck,
} from '@mdi/js';
import type { JudgementState } from '@rumbo/domain';
import { Icon } from '../icon/icon';

/** A shape for each judgement, so that none is told by colour alone. */
export const JUDGEMENT_ICONS: Record<JudgementState, string> = {
  off_track: mdiAlertCircleOutline,
  at_risk: mdiAlertOutline,
  on_track: mdiProgressCheck,
  met: mdiCheckCircleOutline,
  noBaseline: mdiHelpCircleOutline,
  noData: mdiCircleOffOutline,
  broken: mdiLinkOff,
  againstDirection: mdiCompareHorizontal,
  noTarget: mdiBullseyeArrow,
  notJudged: mdiCircleOutline,
};

/** Colours of a milestone's states that mean the same. */
const COLOURS: Partial<Record<JudgementState, string>> = {
  off_track: 'overdue',
  at_risk: 'at_risk',
  on_track: 'in_progress',
  met: 'completed',
  broken: 'on_hold',
  againstDirection: 'on_hold',
};

/** How an indicator stands: shape, colour and word. `label` comes translated. */
@Component({
  selector: 'rumbo-judgement-chip',
  imports: [Icon],
  template: `<rumbo-icon [path]="icon()" /><span>{{ label() }}</span>`,
  styleUrl: '../state-chip/chip.scss',
  host: { '[style.--state]': 'colour()' },
})
export class JudgementChip {
  readonly state = input.required<JudgementState>();
  readonly label = input.required<string>();
  protected readonly icon = computed(() => JUDGEMENT_ICONS[this.state()]);
  protected readonly colour = computed(() => `var(--rumbo-state-${COLOURS[this.state()] ?? 'planned'})`);
}
