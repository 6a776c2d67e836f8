import { type DependencyWarning, localize, MILESTONE_STATES, type MilestoneState } from '@rumbo/domain';
import type { I18n } from '../../shell';
import type { JudgedMilestone, RowWords } from './timeline-rows';

/** By how much a due date was moved, in words; nothing when it was not. */
function slippageWords(i18n: I18n, { slippage }: Pick<MilestoneState, 'slippage'>): string {
  if (slippage === 0) return '';
  return slippage > 0
    ? i18n.t('timeline.later', { days: slippage })
    : i18n.t('timeline.earlier', { days: -slippage });
}

/** How a dependency is contradicted, with the code of the other milestone. */
export const warningWords = (i18n: I18n, warning: DependencyWarning, code: string): string =>
  i18n.code('timeline.warning', warning, { code });

/** Rows of the timeline in the reader's language; `address` is where the milestone with an id is. */
export function rowWords(i18n: I18n, address: (id: number) => string): RowWords {
  return {
    title: (title) => localize(title, i18n.language()),
    milestone: (one) => ({
      href: address(one.milestone.id),
      stateLabel: stateOf(i18n, one),
      note: noteOf(i18n, one),
      warning: one.conflicts.length > 0 ? i18n.t('timeline.contradicted') : '',
      name: nameOf(i18n, one),
    }),
    section: ({ code, title }, below) => {
      const count = i18n.t('timeline.count', { count: below.length });
      const overdue = below.filter(({ state }) => state.state === 'overdue').length;
      const parts = overdue > 0 ? [count, i18n.t('timeline.overdue', { count: overdue })] : [count];
      return { note: parts.join(' · '), name: [`${code} ${i18n.text(title)}`, ...parts].join(', ') };
    },
  };
}

const stateOf = (i18n: I18n, { state }: JudgedMilestone) => i18n.code('vocabulary.state', state.state);

const noteOf = (i18n: I18n, { milestone, state }: JudgedMilestone) =>
  [i18n.period(milestone.due), slippageWords(i18n, state)].filter(Boolean).join(' · ');

/** "1.1.2 Pilot networks, due Jun 2026, originally Mar 2026, 92 days later, overdue": the row for who does not see it. */
function nameOf(i18n: I18n, one: JudgedMilestone): string {
  const { milestone, state, critical, conflicts } = one;
  const moved = milestone.due !== milestone.originalDue;
  return [
    `${milestone.code} ${i18n.text(milestone.title)}`,
    i18n.t('timeline.due', { due: i18n.period(milestone.due) }),
    moved && i18n.t('timeline.originally', { due: i18n.period(milestone.originalDue) }),
    slippageWords(i18n, state),
    stateOf(i18n, one),
    critical && i18n.t('timeline.critical'),
    ...conflicts.map(({ warning, predecessor }) => warningWords(i18n, warning, predecessor.code)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** States that occur, in the order of the vocabulary. */
export const statesIn = (judged: readonly JudgedMilestone[]) =>
  MILESTONE_STATES.filter((name) => judged.some(({ state }) => state.state === name));
