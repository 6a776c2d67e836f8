import {
  CHANGE_KINDS,
  type ChangedMilestone,
  type ComparedGroup,
  countedFrom,
  type DayFigures,
  localize,
  type RoadmapComparison,
  type StandingOnDay,
} from '@rumbo/domain';
import { formatDay, type MessageKey } from '@rumbo/i18n';
import type { ExportCell, ExportSheet } from '../platform/export-file';
import type { ReaderWords } from '../platform/reader-language';

/** A comparison as the sheets of a workbook: what each figure was counted from stands beside it. */
export function comparisonSheets(comparison: RoadmapComparison, reader: ReaderWords): ExportSheet[] {
  const { say } = reader;
  const words = wordsFor(comparison, reader);
  const groups = (
    groups: readonly ComparedGroup[],
    name: 'byAxis' | 'byBody',
    label: (key: string) => string,
  ) => ({
    name: say(`history.sheet.${name}`),
    columns: [
      say(name === 'byAxis' ? 'history.column.axis' : 'history.column.body'),
      words.onBoth('history.row.done'),
      words.onBoth('history.row.weight'),
      words.onBoth('history.row.percent'),
      say('history.column.changed'),
      ...CHANGE_KINDS.map((kind) => say(`history.kind.${kind}`)),
    ].flat(),
    rows: groups.map(({ key, before, after, changed, counts }) => [
      label(key),
      ...[before, after].map((rollUp) => rollUp?.done ?? null),
      ...[before, after].map((rollUp) => rollUp?.weight ?? null),
      ...[before, after].map((rollUp) => rollUp?.percent ?? null),
      changed,
      ...CHANGE_KINDS.map((kind) => counts[kind]),
    ]),
  });
  return [
    summarySheet(comparison, reader, words),
    changesSheet(comparison, reader, words),
    groups(comparison.byAxis, 'byAxis', (key) => words.axis(Number(key))),
    groups(comparison.byBody, 'byBody', (key) => words.body(key === 'none' ? null : Number(key))),
  ];
}

type Words = ReturnType<typeof wordsFor>;

function wordsFor({ axes, bodies, before, after }: RoadmapComparison, { language, say }: ReaderWords) {
  const axisNames = new Map(
    axes.map(({ id, code, title }) => [id, `${code} ${localize(title, language).text}`]),
  );
  const acronyms = new Map(bodies.map(({ id, acronym }) => [id, acronym]));
  const days = [before, after].map(({ day }) => formatDay(language, day));
  return {
    days,
    axis: (id: number) => axisNames.get(id) ?? String(id),
    body: (id: number | null) =>
      id === null ? say('overview.owner.none') : (acronyms.get(id) ?? String(id)),
    /** A column for each of the two days. */
    onBoth: (key: MessageKey) => days.map((day) => say('history.column.on', { column: say(key), day })),
  };
}

function summarySheet(comparison: RoadmapComparison, { say }: ReaderWords, { days }: Words): ExportSheet {
  const { before, after, records, counts } = comparison;
  const figure = (name: MessageKey, of: (day: DayFigures) => number | null): ExportCell[] =>
    compared(say(name), of(before), of(after));
  const counted = (name: MessageKey, of: keyof typeof records.before): ExportCell[] =>
    compared(say(name), records.before[of], records.after[of]);
  return {
    name: say('history.sheet.summary'),
    columns: [
      say('history.column.figure'),
      say('history.column.before', { day: days[0] ?? '' }),
      say('history.column.after', { day: days[1] ?? '' }),
      say('history.column.difference'),
      say('history.column.of'),
    ],
    rows: [
      figure('history.row.done', ({ rollUp }) => rollUp.done),
      figure('history.row.weight', ({ rollUp }) => rollUp.weight),
      figure('history.row.percent', ({ rollUp }) => rollUp.percent),
      figure('history.row.elapsed', ({ elapsed }) => elapsed),
      figure('history.figure.milestones', ({ milestones }) => milestones),
      figure('history.figure.overdue', ({ overdue }) => overdue),
      counted('history.figure.meetings', 'meetings'),
      counted('history.figure.agreements', 'agreements'),
      counted('history.figure.agreementsDone', 'agreementsDone'),
      counted('history.figure.indicators', 'indicators'),
      ...CHANGE_KINDS.map((kind) => [
        say(`history.kind.${kind}`),
        null,
        null,
        counts[kind],
        countedFrom(kind, comparison),
      ]),
    ],
  };
}

const compared = (name: string, before: number | null, after: number | null): ExportCell[] => [
  name,
  before,
  after,
  before === null || after === null ? null : after - before,
  null,
];

type Cell = (standing: StandingOnDay) => ExportCell;

function changesSheet(
  { milestones }: RoadmapComparison,
  { language, say }: ReaderWords,
  { axis, body, onBoth }: Words,
): ExportSheet {
  const ofBoth: [MessageKey, Cell][] = [
    ['history.column.due', ({ due }) => due],
    ['history.column.state', ({ state }) => say(`vocabulary.state.${state}`)],
    ['history.column.progress', ({ progress }) => progress],
    ['history.column.weight', ({ weight }) => weight],
    ['history.column.goal', ({ goal }) => goal],
    ['history.column.body', ({ ownerId }) => body(ownerId)],
    ['history.column.axis', ({ axisId }) => axis(axisId)],
  ];
  const both = ({ before, after }: ChangedMilestone, cell: Cell): ExportCell[] =>
    [before, after].map((standing) => standing && cell(standing));
  return {
    name: say('history.sheet.changes'),
    columns: [
      say('history.column.code'),
      say('history.column.milestone'),
      say('history.column.changes'),
      ...ofBoth.flatMap(([key]) => onBoth(key)),
      say('history.column.days'),
    ],
    rows: milestones.map((milestone) => {
      const now = milestone.after ?? milestone.before;
      return [
        now?.code ?? null,
        now && localize(now.title, language).text,
        milestone.kinds.map((kind) => say(`history.kind.${kind}`)).join('; '),
        ...ofBoth.flatMap(([, cell]) => both(milestone, cell)),
        milestone.replannedBy,
      ];
    }),
  };
}
