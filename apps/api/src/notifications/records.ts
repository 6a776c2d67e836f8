import { aboutOf } from '../roadmap';
import { one } from '../platform/sql';

/** How much of what was said a notification shows. */
const BEGINNING = 280;

/** A notification in the shape of the contract, of a row of `TOLD`. */
export const NOTIFICATION = `told.id, told.kind, told.at, told.seen_at is not null as seen,
  (select name from person where person.id = told.actor_id) as actor,
  ${one(`select code, title from roadmap where roadmap.id = told.roadmap_id`)} as roadmap,
  told.subject, told.subject_id as "subjectId", about,
  ${one(`select coalesce(thread_id, id) as id, anchor from comment where comment.id = told.comment_id`)} as thread,
  (select left(text, ${BEGINNING}) from comment where comment.id = told.comment_id) as text, told.details`;

const RECORD = { subject: 'told.subject', id: 'told.subject_id', roadmap: 'told.roadmap_id' };

/**
 * What people are told of (`source` has the columns of `notification`) that a reader may see now: of roadmaps whose
 * threads the reader may read ($1), about records that are there and not somebody else's drafts ($2).
 */
export const toldTo = (source: string): string =>
  `from ${source} told cross join lateral (select ${aboutOf(RECORD, '$2')} as about) record
    where told.roadmap_id = any($1) and about is not null`;
