import * as z from 'zod';
import { RoadmapCode } from '../roadmap/roadmap';
import { RecordId } from '../platform/record-id';

/** What of a dialogue leaves as a file: counts and what is published, never names of persons. */
export const EXPORT_TABLES = ['meetings', 'attendance', 'agreements'] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];
export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `GET /roadmaps/:roadmap/dialogue-exports/:file`. */
export const DialogueExportFile = z.templateLiteral([z.enum(EXPORT_TABLES), '.', z.enum(EXPORT_FORMATS)]);
export type DialogueExportFile = z.infer<typeof DialogueExportFile>;

/** A calendar that programs subscribe to: of one roadmap, or of all that its person may see (`null`). */
export const CalendarFeedInput = z.strictObject({ roadmap: RoadmapCode.nullable() });
export type CalendarFeedInput = z.infer<typeof CalendarFeedInput>;

export const CalendarFeed = z.object({
  ...CalendarFeedInput.shape,
  id: RecordId,
  createdAt: z.iso.datetime(),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;

export const CalendarFeedList = z.object({ items: z.array(CalendarFeed) });
export type CalendarFeedList = z.infer<typeof CalendarFeedList>;

/** A feed just made: its secret address is shown this once, and cannot be read again. */
export const NewCalendarFeed = CalendarFeed.extend({ path: z.string() });
export type NewCalendarFeed = z.infer<typeof NewCalendarFeed>;
