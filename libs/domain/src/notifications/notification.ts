import * as z from 'zod';
import { Title } from '../platform/localized-text';
import { Period } from '../platform/periods';
import { RecordId } from '../platform/record-id';
import { ThreadSubject } from '../roadmap/thread';
import { NOTIFICATION_KINDS, TOPICS } from './vocabularies';

export const NotificationKind = z.enum(NOTIFICATION_KINDS);
export type NotificationKind = z.infer<typeof NotificationKind>;

/** What a sentence about it names beside the record and who did it. */
export const NotificationDetails = z.object({
  /** Due dates before and after, or the one that comes or has passed. */
  from: Period.optional(),
  due: Period.optional(),
  /** Title of the evidence that was withdrawn. */
  evidence: z.string().optional(),
  /** Acronym of the body that disputes. */
  body: z.string().optional(),
});
export type NotificationDetails = z.infer<typeof NotificationDetails>;

/** One thing that somebody is told, once. */
export const Notification = z.object({
  id: RecordId,
  kind: NotificationKind,
  at: z.iso.datetime(),
  seen: z.boolean(),
  /** Who did it; null where nobody did: a date has come. */
  actor: z.string().nullable(),
  roadmap: z.object({ code: z.string(), title: Title }),
  subject: ThreadSubject,
  subjectId: RecordId,
  /** What the record is called; null where its kind says it all. */
  about: z.object({ code: z.string().nullable(), title: Title.nullable() }),
  /** The conversation that it leads to. */
  thread: z.object({ id: RecordId, anchor: z.string().nullable() }).nullable(),
  /** Beginning of what was said. */
  text: z.string().nullable(),
  details: NotificationDetails,
});
export type Notification = z.infer<typeof Notification>;

/** Lines of a page. */
export const NOTIFICATIONS_PAGE = 25;

/** `GET /notifications`: newest first. `limit=0` asks for the count alone. */
export const NotificationQuery = z.strictObject({
  topic: z.enum(TOPICS).optional(),
  limit: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.int().max(50))
    .default(NOTIFICATIONS_PAGE)
    .meta({ examples: ['25'] }),
  /** `nextCursor` of the page before. */
  cursor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z~[1-9]\d{0,9}$/)
    .refine((cursor) => !Number.isNaN(Date.parse(cursor.split('~')[0] ?? '')))
    .optional(),
});
export type NotificationQuery = z.infer<typeof NotificationQuery>;

export const NotificationPage = z.object({
  items: z.array(Notification),
  /** Of all topics. */
  unseen: z.int(),
  nextCursor: z.string().nullable(),
});
export type NotificationPage = z.infer<typeof NotificationPage>;

/** `POST /notifications/seen`: some, or every one up to the newest that was on the screen. */
export const NotificationsSeen = z.union([
  z.strictObject({ ids: z.array(RecordId).min(1).max(100) }),
  z.strictObject({ through: RecordId }),
]);
export type NotificationsSeen = z.infer<typeof NotificationsSeen>;

/** How many are still unseen. */
export const UnseenCount = z.object({ unseen: z.int() });
export type UnseenCount = z.infer<typeof UnseenCount>;
