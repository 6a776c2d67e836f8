import * as z from 'zod';
import { Problem } from './problem';
import { RecordId } from './record-id';

/** How many of the newest refusals administration sees. */
export const REFUSALS_LIMIT = 200;

/** A signed-in person's write that was answered with 403 or 409: who wanted to change what, and which rule said no. */
export const Refusal = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  person: z.object({ id: RecordId, name: z.string() }),
  requestId: z.string(),
  method: z.string(),
  /** Without query and secrets. */
  address: z.string(),
  /** Code of the problem, translated as `error.<code>`. */
  code: z.string(),
  /** Parameters of that message; null: it has none. */
  params: Problem.shape.params.unwrap().nullable(),
});
export type Refusal = z.infer<typeof Refusal>;

/** `GET /refusals`: newest first. */
export const RefusalList = z.object({ items: z.array(Refusal) });
export type RefusalList = z.infer<typeof RefusalList>;
