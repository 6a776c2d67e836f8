import {
  type AttentionItem,
  BRIEF_ATTENTION,
  MILESTONE_STATES,
  type MilestoneStateName,
  type Overview,
  SILENT_DAYS,
} from '@rumbo/domain';
import { barsHeight, drawBars, drawGroups, type Group, groupsHeight } from '../../platform/pdf/charts';
import { drawLines, LINE_CHART_HEIGHT } from '../../platform/pdf/line-chart';
import { statesFigure } from '../../platform/pdf/states-figure';
import type { TaggedDocument } from '../../platform/pdf/tagged-document';
import type { Words } from '../../platform/pdf/words';

/** Progress against time, how fresh the records are, milestones by state, and completions month by month. */
export function standingPart(to: TaggedDocument, overview: Overview, words: Words): void {
  const { rollUp, elapsed, states } = overview;
  to.heading(2, words.say('overview.progress'));
  const bar = (label: string, percent: number | null) => ({
    ...{ label, percent, before: null, text: words.percent(percent) },
  });
  const bars = [
    bar(words.say('overview.progress'), rollUp.percent),
    bar(words.say('report.figure.elapsed'), elapsed),
  ];
  const alt = words.say('brief.chart.progress', {
    ...{ progress: words.percent(rollUp.percent), elapsed: words.percent(elapsed) },
  });
  to.figure(alt, barsHeight(bars), (pdf, frame) => drawBars(bars, pdf, frame));
  to.table(
    [{ label: words.say('brief.figure') }, { label: words.say('brief.value'), width: 220, align: 'right' }],
    [
      [words.say('overview.progress'), words.progress(rollUp)],
      [words.say('report.figure.elapsed'), words.percent(elapsed)],
      [
        words.say('overview.needAttention'),
        words.say('overview.attention.detail', { overdue: states.overdue, risk: states.at_risk }),
      ],
      [
        `${words.say('overview.fresh')} (${words.say('overview.fresh.detail', { days: SILENT_DAYS })})`,
        words.valueOf(words.number(overview.updatedRecently), rollUp.milestones),
      ],
    ],
  );
  to.heading(3, words.say('overview.states'));
  statesFigure(to, states, words);
  completionsFigure(to, overview, words);
}

function completionsFigure(to: TaggedDocument, { completions, asOf }: Overview, words: Words): void {
  const [first, last] = [completions[0], completions.at(-1)];
  if (!first || !last || completions.length < 2) return;
  to.heading(3, words.say('overview.completions'), LINE_CHART_HEIGHT);
  to.paragraph(words.say('overview.completions.hint'), { muted: true });
  const now = completions.findLast(({ actual }) => actual !== null) ?? first;
  const alt = words.say('brief.chart.completions', {
    ...{ from: words.period(first.month), to: words.period(last.month), day: words.day(asOf) },
    ...{ actual: now.actual ?? 0, planned: now.planned, total: last.planned },
  });
  const line = (name: string, color: string, dashed: boolean, points: (number | null)[]) => ({
    ...{ name, color, dashed, points },
  });
  const lines = [
    line(
      words.say('overview.completions.planned'),
      '#8a8a94',
      true,
      completions.map(({ planned }) => planned),
    ),
    line(
      words.say('overview.completions.actual'),
      '#2e6b3f',
      false,
      completions.map(({ actual }) => actual),
    ),
  ];
  const every = Math.ceil(completions.length / 6);
  const ticks = completions.flatMap(({ month }, at) =>
    at % every === 0 ? [{ at, label: words.period(month) }] : [],
  );
  const axes = {
    xLabel: words.say('overview.completions.month'),
    yLabel: words.say('overview.count'),
    ticks,
  };
  to.figure(alt, LINE_CHART_HEIGHT, (pdf, frame) => drawLines(lines, axes, pdf, frame));
}

/** Whom to ask about what. */
export function attentionPart(to: TaggedDocument, overview: Overview, words: Words): void {
  to.heading(2, words.say('overview.attention'));
  const shown = overview.attention.slice(0, BRIEF_ATTENTION);
  if (shown.length === 0) return to.paragraph(words.say('overview.attention.none'));
  if (overview.attentionTotal > shown.length)
    to.paragraph(words.say('brief.attention.of', { shown: shown.length, total: overview.attentionTotal }));
  const owners = new Map(overview.bodies.map(({ id, acronym }) => [id, acronym]));
  to.table(
    [
      { label: words.say('milestone.title') },
      { label: words.say('plan.filter.owner'), width: 80 },
      { label: words.say('milestone.field.due'), width: 70 },
      { label: words.say('brief.attention.why'), width: 150 },
    ],
    shown.map((item) => [
      `${item.code} ${words.text(item.title)}`,
      owners.get(item.ownerId ?? 0) ?? '',
      words.period(item.due),
      reasonsOf(item, words),
    ]),
  );
}

function reasonsOf(item: AttentionItem, words: Words): string {
  const { reasons, days, progress, expected, silentDays, onHold } = item;
  const said = reasons.map((reason) => {
    if (reason === 'silent')
      return silentDays === null
        ? words.say('overview.reason.never')
        : words.say('overview.reason.silent', { days: silentDays });
    const shares = { progress: words.percent(progress), expected: words.percent(expected) };
    return words.say(`overview.reason.${reason}`, { days, ...shares });
  });
  return [...said, onHold && words.say('overview.reason.onHold')].filter(Boolean).join(', ');
}

/** Milestones by axis, theme and body: a chart each, and the table behind it. */
export function groupsPart(to: TaggedDocument, overview: Overview, words: Words): void {
  const { axes, bodies, byAxis, byTheme, byOwner } = overview;
  const axis = new Map(axes.map(({ id, code, title }) => [String(id), `${code} ${words.text(title)}`]));
  const body = new Map(bodies.map((one) => [String(one.id), one]));
  const none = words.say('overview.owner.none');
  const inFull = (key: string) => {
    const one = body.get(key);
    return one ? `${one.acronym}, ${words.text(one.name)}` : none;
  };
  const theme = (key: string) => words.code('vocabulary.theme', key);
  const axisName = (key: string) => axis.get(key) ?? key;
  groups(to, words.say('overview.byAxis'), byAxis, { short: axisName, inFull: axisName }, words);
  groups(to, words.say('overview.byTheme'), byTheme, { short: theme, inFull: theme }, words);
  const short = (key: string) => body.get(key)?.acronym ?? none;
  groups(to, words.say('overview.byOwner'), byOwner, { short, inFull }, words);
}

interface Names {
  short: (key: string) => string;
  inFull: (key: string) => string;
}

function groups(
  to: TaggedDocument,
  heading: string,
  found: Overview['byAxis'],
  { short, inFull }: Names,
  words: Words,
): void {
  if (found.length === 0) return;
  const stateName = (state: MilestoneStateName) => words.code('vocabulary.state', state);
  const drawn = found.map(({ key, states, rollUp }): Group => ({
    label: short(key),
    shares: MILESTONE_STATES.filter((state) => states[state] > 0).map((state) => ({
      ...{ state, count: states[state] },
    })),
    text: words.percent(rollUp.percent),
  }));
  const told = drawn.map(({ label, shares }) => {
    const counts = shares.map(({ state, count }) => `${stateName(state)} ${count}`);
    return `${label} (${counts.join(', ')})`;
  });
  const legend = MILESTONE_STATES.filter((state) => found.some(({ states }) => states[state] > 0)).map(
    (state) => ({ state, text: stateName(state) }),
  );
  to.heading(2, heading, groupsHeight(drawn.slice(0, GROUPS_A_FIGURE), legend));
  for (let n = 0; n < drawn.length; n += GROUPS_A_FIGURE) {
    const part = drawn.slice(n, n + GROUPS_A_FIGURE);
    const alt = words.say('brief.chart.groups', {
      heading,
      groups: told.slice(n, n + GROUPS_A_FIGURE).join('; '),
    });
    to.figure(alt, groupsHeight(part, legend), (pdf, frame) => drawGroups(part, legend, pdf, frame));
  }
  to.table(
    [
      { label: heading },
      { label: words.say('overview.count'), width: 70, align: 'right' },
      { label: words.say('overview.progress'), width: 130, align: 'right' },
    ],
    found.map(({ key, rollUp }) => [inFull(key), words.number(rollUp.milestones), words.progress(rollUp)]),
  );
}

/** A drawing does not go over a page's end. */
const GROUPS_A_FIGURE = 25;
