import type { ChangedMilestone, RoadmapComparison, StandingOnDay } from '@rumbo/domain';
import type { I18n } from '../../shell';

/** One thing that changed, in words; `note` says by how much. */
export interface ChangedLine {
  label: string;
  from: string;
  to: string;
  note: string;
}

type Names = Pick<RoadmapComparison, 'axes' | 'objectives' | 'bodies'>;

/** What became of a milestone, from what to what. */
export function changedLines(i18n: I18n, names: Names, milestone: ChangedMilestone): ChangedLine[] {
  const { before, after } = milestone;
  if (!before || !after) return [];
  const line = (field: string, say: (standing: StandingOnDay) => string, note = ''): ChangedLine[] => {
    const [from, to] = [say(before), say(after)];
    return from === to ? [] : [{ label: i18n.code('history.field', field), from, to, note }];
  };
  const number = (value: number | null, unit: string | null = null) =>
    value === null ? none(i18n) : [i18n.number(value), unit].filter(Boolean).join(' ');
  return [
    ...line('due', ({ due }) => i18n.period(due), movedBy(i18n, milestone.replannedBy)),
    ...line('progress', ({ progress }) => i18n.percent(progress)),
    ...line('value', ({ value, unit }) => number(value, unit)),
    ...line('owner', ({ ownerId }) => bodyName(i18n, names, ownerId)),
    ...line('weight', ({ weight }) => number(weight)),
    ...line('type', ({ type }) => i18n.code('vocabulary.type', type)),
    ...line('baseline', ({ baseline, unit }) => number(baseline, unit)),
    ...line('goal', ({ goal, unit }) => number(goal, unit)),
    ...line('objective', ({ objectiveId }) => objectiveName(i18n, names, objectiveId)),
    ...line('code', ({ code }) => code),
    ...line('title', ({ title }) => i18n.text(title)),
  ];
}

function movedBy(i18n: I18n, days: number | null): string {
  if (days === null) return i18n.t('history.samePeriod');
  return days > 0 ? i18n.t('history.later', { days }) : i18n.t('history.earlier', { days: -days });
}

const none = (i18n: I18n) => i18n.t('history.nothing');

export const bodyName = (i18n: I18n, { bodies }: Pick<Names, 'bodies'>, id: number | null): string =>
  id === null
    ? i18n.t('overview.owner.none')
    : (bodies.find((body) => body.id === id)?.acronym ?? String(id));

function axisName(i18n: I18n, { axes }: Pick<Names, 'axes'>, id: number): string {
  const axis = axes.find((one) => one.id === id);
  return axis ? `${axis.code} ${i18n.text(axis.title)}` : String(id);
}

/** An axis or a body by the key of its group; `none` are the milestones without a body. */
export const groupName = (i18n: I18n, names: Names, by: 'axis' | 'body', key: string): string =>
  by === 'axis'
    ? axisName(i18n, names, Number(key))
    : bodyName(i18n, names, key === 'none' ? null : Number(key));

function objectiveName(i18n: I18n, { objectives }: Pick<Names, 'objectives'>, id: number): string {
  const objective = objectives.find((one) => one.id === id);
  return objective ? `${objective.code} ${i18n.text(objective.title)}` : String(id);
}
