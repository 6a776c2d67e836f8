import { MILESTONE_STATES, type MilestoneStateName } from '@rumbo/domain';
import { drawStates, type StateShare, statesHeight } from './charts';
import type { TaggedDocument } from './tagged-document';
import type { Words } from './words';

/** How many milestones are in which state, as one divided bar. */
export function statesFigure(
  to: TaggedDocument,
  states: Readonly<Record<MilestoneStateName, number>>,
  words: Words,
): void {
  const label = (state: MilestoneStateName) => words.code('vocabulary.state', state);
  const shares: StateShare[] = MILESTONE_STATES.filter((state) => states[state] > 0).map((state) => ({
    ...{ state, count: states[state], text: words.labelled(label(state), words.number(states[state])) },
  }));
  if (shares.length === 0) return;
  const alt = words.say('document.chart.states', {
    total: shares.reduce((sum, { count }) => sum + count, 0),
    states: shares.map(({ state, count }) => `${label(state)} ${count}`).join(', '),
  });
  to.figure(alt, statesHeight(shares), (pdf, frame) => drawStates(shares, pdf, frame));
}
