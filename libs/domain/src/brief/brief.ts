import * as z from 'zod';
import { DialogueOverview } from '../dialogue/overview';
import { judgeIndicator, JUDGEMENTS } from '../indicators/judgement';
import type { IndicatorRow } from '../indicators/pages';
import { Unit } from '../indicators/vocabularies';
import { Language, Title } from '../platform/localized-text';
import type { Day } from '../platform/periods';
import { Overview } from '../roadmap/overview';
import { Outlook } from '../roadmap/outlook';

/** Lines of the attention list that fit on a page; what follows is counted. */
export const BRIEF_ATTENTION = 15;

/** An indicator with a target: its newest figure, and how that stands. */
export const BriefIndicator = z.object({
  code: z.string(),
  name: Title,
  unit: Unit,
  unitText: Title.nullable(),
  /** Who publishes its figures. */
  source: z.string().nullable(),
  figure: z.object({ value: z.number(), period: z.string() }).nullable(),
  target: z.object({ value: z.number(), due: z.string() }),
  state: z.enum(JUDGEMENTS),
  illustrative: z.boolean(),
});
export type BriefIndicator = z.infer<typeof BriefIndicator>;

const Met = z.object({ on: z.string(), topic: Title });

/** `GET /roadmaps/:roadmap/brief`: what the overview shows, in one piece, to be printed and taken along. */
export const Brief = z.object({
  overview: Overview,
  outlook: Outlook.omit({ roadmap: true, milestones: true, finished: true }),
  dialogue: DialogueOverview.pick({ signals: true, counts: true }).extend({
    last: Met.nullable(),
    next: Met.nullable(),
  }),
  indicators: z.array(BriefIndicator),
  /** The day on which it was made; it is about `overview.asOf`, which may be long past. */
  madeOn: z.string(),
});
export type Brief = z.infer<typeof Brief>;

export const BRIEF_FILES = ['brief.pdf'] as const;
export const BriefFile = z.enum(BRIEF_FILES);
export type BriefFile = z.infer<typeof BriefFile>;

/** In the reader's own language when left out; without an account, the roadmap's. */
export const BriefQuery = z.strictObject({ language: Language.optional() });
export type BriefQuery = z.infer<typeof BriefQuery>;

/** Puts together what the brief says. */
export function briefOf(
  records: {
    overview: Overview;
    outlook: Outlook;
    dialogue: DialogueOverview;
    indicators: readonly IndicatorRow[];
  },
  madeOn: Day,
): Brief {
  const { overview, dialogue } = records;
  const { roadmap: _roadmap, milestones: _milestones, finished: _finished, ...outlook } = records.outlook;
  const met = (meeting: z.infer<typeof Met> | null | undefined) =>
    meeting ? { on: meeting.on, topic: meeting.topic } : null;
  return {
    overview,
    outlook,
    dialogue: {
      ...{ signals: dialogue.signals, counts: dialogue.counts },
      ...{ last: met(dialogue.presence.at(-1)), next: met(dialogue.next) },
    },
    indicators: records.indicators.flatMap((row) => briefIndicator(row, overview.asOf)),
    madeOn,
  };
}

function briefIndicator(row: IndicatorRow, asOf: Day): BriefIndicator[] {
  const { indicator, tracking, series, points, succeeded } = row;
  const target = tracking?.target;
  if (!target) return [];
  const judged = judgeIndicator(indicator, target, points, asOf, series && { ...series, succeeded });
  const { code, name, unit, unitText } = indicator;
  const { actual, state } = judged;
  return [
    {
      ...{ code, name, unit, unitText, state },
      source: series && [series.provider, series.source].filter(Boolean).join(' · '),
      figure: actual && actual.value !== null ? { value: actual.value, period: actual.period } : null,
      target: { value: target.value, due: target.due },
      illustrative: (series?.illustrative ?? false) || tracking.illustrative,
    },
  ];
}
