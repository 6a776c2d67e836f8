import * as z from 'zod';
import { AGREEMENT_STATES } from '../dialogue/agreement';
import { CountryCode } from '../people/bodies';
import { Language, Title } from '../platform/localized-text';
import type { Day } from '../platform/periods';
import { failWith } from '../platform/problem';
import { Form, Theme } from '../roadmap/codes';
import { MILESTONE_STATES } from '../roadmap/milestone-state';
import { RoadmapCode } from '../roadmap/roadmap';
import { EXPERIENCE_KINDS, INSTRUMENT_STATES } from './vocabularies';

/** Hits of a page. */
export const EXPERIENCE_PAGE = 20;
/** So many hits of each kind are weighed against each other; a word that is everywhere has more. */
export const EXPERIENCE_CANDIDATES = 200;

/**
 * `GET /experience`: who has done this? Words are looked for in all languages; `"quotes"`, `or` and `-without` work as
 * in a search engine. One of text, theme and form must be given.
 */
export const ExperienceQuery = z
  .strictObject({
    text: z.string().trim().max(200).default(''),
    /** The reader's: translations in it are shown; the account's when left out. */
    language: Language.optional(),
    /** Milestones of a theme or for a form, and agreements that such milestones carry out. */
    theme: Theme.optional(),
    form: Form.optional(),
    kind: z.enum(EXPERIENCE_KINDS).optional(),
    country: CountryCode.optional(),
    /** `nextCursor` of the page before. */
    cursor: z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .optional(),
  })
  .superRefine(({ text, theme, form }, ctx) => {
    if (!text && !theme && !form) failWith(ctx, 'required', undefined, ['text']);
  });
export type ExperienceQuery = z.infer<typeof ExperienceQuery>;

/** A text with the places of the words that were found in it, as `slice` takes them. */
export const MarkedText = z.object({
  lang: z.string(),
  text: z.string(),
  marks: z.array(z.object({ from: z.int(), to: z.int() })),
});
export type MarkedText = z.infer<typeof MarkedText>;

/** A milestone, an agreement or an instrument that answers the question. */
export const ExperienceHit = z.object({
  kind: z.enum(EXPERIENCE_KINDS),
  id: z.int(),
  roadmap: z.object({ code: RoadmapCode, country: CountryCode, title: Title }),
  /** Code of a milestone, number of an agreement. */
  code: z.string().nullable(),
  /** Title of a milestone or instrument, text of an agreement, as the reader reads it. */
  title: MarkedText,
  /** The passage of a milestone's description in which words were found. */
  passage: MarkedText.nullable(),
  state: z.enum([...new Set([...MILESTONE_STATES, ...AGREEMENT_STATES, ...INSTRUMENT_STATES])]),
  /** Due date of a milestone, day of the meeting that agreed, first day of an instrument. */
  on: z.string(),
  themes: z.array(Theme),
  forms: z.array(Form),
  /** Of an agreement: its page is the meeting's. */
  meetingId: z.int().nullable(),
  illustrative: z.boolean(),
});
export type ExperienceHit = z.infer<typeof ExperienceHit>;

/** Whether an instrument is in force on a day. */
export function instrumentState(
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day | null },
  asOf: Day,
): (typeof INSTRUMENT_STATES)[number] {
  if (startsOn > asOf) return 'upcoming';
  return endsOn !== null && endsOn < asOf ? 'ended' : 'active';
}

/** What was found, best first. */
export const ExperiencePage = z.object({
  items: z.array(ExperienceHit),
  total: z.int(),
  /** There are more than were weighed against each other and can be turned to: other words would tell them apart. */
  more: z.boolean(),
  nextCursor: z.string().nullable(),
});
export type ExperiencePage = z.infer<typeof ExperiencePage>;
