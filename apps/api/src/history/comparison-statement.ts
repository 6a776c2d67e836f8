import type { PlanOnDay, RecordCounts, Roadmap, RoadmapComparison } from '@rumbo/domain';
import { list, one } from '../platform/sql';
import { IN_READING_ORDER, ROADMAP } from '../roadmap';

/** A milestone as far as comparing needs it; long texts are stood for by their hash. */
const MILESTONE = `id, objective_id as "objectiveId", axis_id as "axisId", code, type, title, weight,
  starts_on as "startsOn", due, original_due as "originalDue", unit, baseline, goal, owner_id as "ownerId",
  status, progress, value, completed_on as "completedOn",
  md5(concat_ws('|', description::text, verification::text, reference)) as texts`;

/** Agreements that the reader may see: all of them ($3), or those whose minutes had been published. */
const AGREEMENTS = `select agreement.status from agreement join meeting on meeting.id = meeting_id
   where agreement.roadmap_id = $1 and ($3 or minutes ->> 'publishedOn' is not null)`;

/** A roadmap ($1) as it was on a day ($2), in one statement. */
export const ON_DAY = `select
  ${one(`select ${ROADMAP} from roadmap where id = $1`)} as roadmap,
  ${list(`select id, code, title from axis where roadmap_id = $1 order by position, id`)} as axes,
  ${list(`select id, code, title, axis_id as "axisId" from objective where roadmap_id = $1 order by position, id`)} as objectives,
  ${list(`select ${MILESTONE} ${IN_READING_ORDER}`)} as milestones,
  (select count(*) from meeting where roadmap_id = $1 and status = 'held' and held_on <= $2) as meetings,
  (select count(*) from (${AGREEMENTS}) agreed) as agreements,
  (select count(*) from (${AGREEMENTS}) agreed where status = 'done') as "agreementsDone",
  (select count(*) from tracking where roadmap_id = $1) as indicators`;

/** What the statement finds; no roadmap: there was none on that day. */
export type RowsOnDay = Pick<RoadmapComparison, 'axes' | 'objectives'> &
  Pick<PlanOnDay, 'milestones'> &
  RecordCounts & { roadmap: Roadmap | null };
