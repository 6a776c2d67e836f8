import * as z from 'zod';

/** Number of a record, within what the database can hold. */
export const RecordId = z.int32().positive();
export type RecordId = z.infer<typeof RecordId>;

/** The same where it is part of an address. */
export const RecordIdInPath = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .pipe(RecordId);
