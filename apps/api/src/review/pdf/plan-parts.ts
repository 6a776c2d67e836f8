import {
  movements,
  type ReportContent,
  type ReportFigureName,
  reportFigures,
  type ReportMilestone,
} from '@rumbo/domain';
import { barsHeight, drawBars } from '../../platform/pdf/charts';
import { statesFigure } from '../../platform/pdf/states-figure';
import type { TaggedDocument } from '../../platform/pdf/tagged-document';
import type { Words } from '../../platform/pdf/words';

/** The figures of the report, and two pictures of where the plan stands. */
export function figuresPart(to: TaggedDocument, content: ReportContent, words: Words): void {
  to.heading(2, words.say('report.figures'));
  progressChart(to, content, words);
  statesFigure(to, content.states, words);
  to.table(
    [
      { label: words.say('report.figures.name') },
      { label: words.say('document.on', { day: words.day(content.asOf) }), width: 160, align: 'right' },
    ],
    reportFigures(content).map(({ name, value, of }) => [
      words.code('report.figure', name),
      figureText(name, value, of, content, words),
    ]),
  );
}

/** Progress stands with what was done of what; a count with what it is part of. */
function figureText(
  name: ReportFigureName,
  value: number | null,
  of: number | null,
  { rollUp }: ReportContent,
  words: Words,
): string {
  if (name === 'progress') return words.progress(rollUp);
  if (name === 'elapsed') return words.percent(value);
  return words.valueOf(value === null ? '–' : words.number(value), of);
}

function progressChart(to: TaggedDocument, content: ReportContent, words: Words): void {
  const { rollUp, rollUpBefore, elapsed, elapsedBefore, eve } = content;
  const bar = (name: ReportFigureName, percent: number | null, before: number | null) => ({
    ...{ label: words.code('report.figure', name), percent, before, text: words.percent(percent) },
  });
  const bars = [
    bar('progress', rollUp.percent, rollUpBefore.percent),
    bar('elapsed', elapsed, elapsedBefore),
  ];
  const alt = words.say('document.chart.progress', {
    ...{ progress: words.percent(rollUp.percent), elapsed: words.percent(elapsed), eve: words.day(eve) },
    progressBefore: words.percent(rollUpBefore.percent),
    elapsedBefore: words.percent(elapsedBefore),
  });
  to.figure(alt, barsHeight(bars), (pdf, frame) => drawBars(bars, pdf, frame));
}

/** What happened to the plan, and how far each axis is. */
export function movementsPart(to: TaggedDocument, content: ReportContent, words: Words): void {
  to.heading(2, words.say('report.plan'));
  const groups = movementsOf(content, words);
  if (groups.length === 0) to.paragraph(words.say('report.moves.none'));
  for (const { name, rows } of groups) {
    to.heading(3, words.code('report.moves', name));
    to.table(
      [
        { label: words.say('milestone.title') },
        { label: words.say('plan.filter.owner'), width: 80 },
        { label: words.say('document.column.change'), width: 130 },
        ...(rows.some((row) => row.length > 3)
          ? [{ label: words.say('document.column.why'), width: 110 }]
          : []),
      ],
      rows,
    );
  }
  to.heading(3, words.say('document.byAxis'));
  to.table(
    [
      { label: words.say('plan.axis') },
      { label: words.say('overview.count'), width: 70, align: 'right' },
      { label: words.say('overview.progress'), width: 130, align: 'right' },
    ],
    content.axes.map(({ code, title, rollUp }) => [
      `${code} ${words.text(title)}`,
      words.number(rollUp.milestones),
      words.progress(rollUp),
    ]),
  );
}

function movementsOf(content: ReportContent, words: Words): { name: string; rows: string[][] }[] {
  const { completed, replanned, overdue, cancelled, added } = movements(content);
  const dueOn = ({ due }: ReportMilestone) => words.say('report.dueOn', { day: words.period(due) });
  const row = (milestone: ReportMilestone, change: string) => [...nameOf(milestone, words), change];
  return [
    { name: 'completed', rows: completed.map((one) => row(one, completionOf(one, words))) },
    {
      name: 'replanned',
      rows: replanned.map(({ milestone, from, to, days }) => [
        ...row(
          milestone,
          words.say('report.moved', {
            ...{ from: words.period(from), to: words.period(to) },
            ...{ days: Math.abs(days), way: days < 0 ? 'earlier' : 'later' },
          }),
        ),
        milestone.replanReason ?? '',
      ]),
    },
    { name: 'overdue', rows: overdue.map((one) => row(one, dueOn(one))) },
    { name: 'cancelled', rows: cancelled.map((one) => [...row(one, dueOn(one)), one.cancelReason ?? '']) },
    { name: 'added', rows: added.map((one) => row(one, dueOn(one))) },
  ].filter(({ rows }) => rows.length > 0);
}

function completionOf({ completedOn, days }: ReportMilestone, words: Words): string {
  const on = completedOn === null ? '' : words.period(completedOn);
  return days > 0 ? words.say('report.completedLate', { on, days }) : on;
}

const nameOf = ({ code, title, owner, illustrative }: ReportMilestone, words: Words): [string, string] => [
  `${code} ${words.text(title)}${illustrative ? ` (${words.say('shell.illustrative').toLowerCase()})` : ''}`,
  owner ?? '',
];

/** The plan as it was. */
export function planPart(to: TaggedDocument, content: ReportContent, words: Words): void {
  to.heading(2, words.say('document.planOn', { day: words.day(content.asOf) }));
  to.table(
    [
      { label: words.say('milestone.title') },
      { label: words.say('plan.filter.owner'), width: 80 },
      { label: words.say('milestone.field.due'), width: 75 },
      { label: words.say('overview.state'), width: 85 },
      { label: words.say('overview.progress'), width: 72, align: 'right' },
    ],
    content.milestones.map((milestone) => [
      ...nameOf(milestone, words),
      words.period(milestone.due),
      words.code('vocabulary.state', milestone.state),
      words.percent(milestone.progress),
    ]),
  );
}
