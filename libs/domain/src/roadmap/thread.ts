import * as z from 'zod';
import { CRITERIA } from '../factors/vocabularies';
import type { Person } from '../people/people';
import { can } from '../permissions';
import { Title } from '../platform/localized-text';
import { failWith } from '../platform/problem';
import { RecordId } from '../platform/record-id';

/** Records of a roadmap that people talk about. */
export const THREAD_SUBJECTS = [
  'roadmap',
  'axis',
  'objective',
  'milestone',
  'meeting',
  'agreement',
  'indicator',
  'assessment_round',
  'assessment',
  'report',
  'instrument',
  'policy_document',
] as const;
export const ThreadSubject = z.enum(THREAD_SUBJECTS);
export type ThreadSubject = z.infer<typeof ThreadSubject>;

/** How a part of a record is named, where a record has parts: a criterion, or a section of a report. */
const ANCHORS: Partial<Record<ThreadSubject, z.ZodType>> = {
  assessment_round: z.enum(CRITERIA),
  assessment: z.enum(CRITERIA),
  report: z.string().regex(/^[a-z][A-Za-z]{0,39}$/),
};

/** Whether a record of this kind can have a part of this name; no name is the whole record. */
export const isAnchor = (subject: ThreadSubject, anchor: string | null): boolean =>
  anchor === null || (ANCHORS[subject]?.safeParse(anchor).success ?? false);

const Said = {
  text: z.string().trim().min(1).max(4_000),
  /** Ids of people. */
  mentions: z
    .array(RecordId)
    .max(20)
    .default([])
    .superRefine((ids, ctx) => {
      ids.forEach((id, n) => {
        if (ids.indexOf(id) < n) failWith(ctx, 'repeatedValue', undefined, [n]);
      });
    }),
};

/** Begins a thread about a record, or about a part of it. */
export const ThreadInput = z
  .strictObject({
    subject: ThreadSubject,
    subjectId: RecordId,
    anchor: z.string().max(40).nullable().default(null),
    ...Said,
  })
  .superRefine(({ subject, anchor }, ctx) => {
    if (!isAnchor(subject, anchor)) failWith(ctx, 'noSuchPart', undefined, ['anchor']);
  });
export type ThreadInput = z.infer<typeof ThreadInput>;

export const AnswerInput = z.strictObject(Said);
export type AnswerInput = z.infer<typeof AnswerInput>;

/** Resolves a thread, or opens it again. */
export const ThreadEdit = z.strictObject({ resolved: z.boolean() });
export type ThreadEdit = z.infer<typeof ThreadEdit>;

const Mention = z.object({ id: RecordId, name: z.string() });

/** What somebody said: the beginning of a thread, or an answer to it. */
export const Comment = z.object({
  id: RecordId,
  at: z.iso.datetime(),
  authorId: RecordId,
  author: z.string(),
  /** Acronym of the body that the author speaks for, when a constituent. */
  body: z.string().nullable(),
  text: z.string(),
  mentions: z.array(Mention),
});
export type Comment = z.infer<typeof Comment>;

export const Thread = Comment.extend({
  subject: ThreadSubject,
  subjectId: RecordId,
  anchor: z.string().nullable(),
  /** Oldest first, as a conversation. */
  answers: z.array(Comment),
  /** Null while it is open. */
  resolved: z.object({ at: z.iso.datetime(), by: z.string() }).nullable(),
});
export type Thread = z.infer<typeof Thread>;

export const THREAD_STATES = ['open', 'resolved'] as const;

/** Either the threads of one record, or those that mention who asks. */
export const ThreadQuery = z
  .strictObject({
    subject: ThreadSubject.optional(),
    subjectId: z
      .string()
      .regex(/^[1-9]\d{0,9}$/)
      .transform(Number)
      .pipe(RecordId)
      .optional(),
    mine: z.literal('mentions').optional(),
    state: z.enum(THREAD_STATES).optional(),
  })
  .superRefine(({ subject, subjectId, mine }, ctx) => {
    if (mine === undefined && subject === undefined) failWith(ctx, 'required', undefined, ['subject']);
    if (mine === undefined && subjectId === undefined) failWith(ctx, 'required', undefined, ['subjectId']);
  });
export type ThreadQuery = z.infer<typeof ThreadQuery>;

/** `GET /roadmaps/:roadmap/threads`: oldest first, as a conversation; the newest first of those that mention me. */
export const ThreadList = z.object({ items: z.array(Thread) });
export type ThreadList = z.infer<typeof ThreadList>;

/** How many threads that mention a person are listed. */
export const MENTIONS_LIMIT = 200;

/** `GET /my-mentions`: threads of all roadmaps that mention the person, open ones first, the newest first. */
export const MyMentions = z.object({
  items: z.array(
    Thread.extend({
      roadmap: z.object({ code: z.string(), title: Title }),
      /** What the record is called; null where its kind says it all. */
      about: z.object({ code: z.string().nullable(), title: Title.nullable() }),
    }),
  ),
  total: z.int(),
});
export type MyMentions = z.infer<typeof MyMentions>;

/** Who can be mentioned in threads of a roadmap: people with a role in its country, or in the world. */
export const Mentionable = z.object({ id: RecordId, name: z.string(), body: z.string().nullable() });
export type Mentionable = z.infer<typeof Mentionable>;
export const MentionableList = z.object({ items: z.array(Mentionable) });
export type MentionableList = z.infer<typeof MentionableList>;

/** A thread is closed, or opened again, by who began it, and by those who steer the work in the country. */
export const mayResolve = (
  person: Pick<Person, 'id' | 'grants'> | null,
  thread: Pick<Thread, 'authorId'>,
  country: string,
): boolean =>
  can(person, 'comment:resolve', { country }) ||
  (person?.id === thread.authorId && can(person, 'comment:write', { country }));
