import {
  type DialogueRecord,
  type FollowedIndicator,
  LIST_POINTS,
  type MilestoneStory,
  type PublishedAssessment,
  type ReportRecords,
} from '@rumbo/domain';
import { INDICATOR, POINT, SERIES, speakingSeries, TRACKING } from '../indicators';
import { list, one } from '../platform/sql';
import { AXIS, IN_READING_ORDER, ORDERED_FACTS } from '../roadmap';

/** The log of the milestones of a roadmap ($1), by the days of its time zone ($5), cut to what a report asks of it. */
const LOG = `
  select id, entity_id, operation, (at at time zone $5)::date as day,
         before ->> 'due' as due_before, after ->> 'due' as due, after ->> 'replan_reason' as reason,
         after ->> 'status' as status, (after -> 'progress')::float as progress,
         (nullif(after -> 'value', 'null'))::float as value, after ->> 'completed_on' as completed_on
    from change where roadmap_id = $1 and entity = 'milestone'`;

const ADDED = `select entity_id as id, min(day) as day from log where operation = 'insert' group by entity_id`;

const REPLANS = `
  select entity_id as id, day as "on", due_before as "from", reason
    from log where operation = 'update' and due_before <> due order by log.id`;

/** Where each milestone stood, as recorded by the end of the eve ($3) and of the day of judgement ($4). */
const RECORDED = `
  select distinct on (entity_id, then_on) entity_id as id, then_on as day, status, progress, value,
         completed_on as "completedOn"
    from log join unnest(array[$3::date, $4::date]) then_on on day <= then_on
   order by entity_id, then_on, log.id desc`;

const UPDATES = `
  select milestone_id as id, said_on as "on", status, progress, value,
         coalesce((change.at at time zone $5)::date, said_on) as "recordedOn"
    from milestone_update
    left join change on change.roadmap_id = $1 and entity = 'milestone_update' and operation = 'insert'
                    and entity_id = milestone_update.id
   where milestone_update.roadmap_id = $1 order by said_on, milestone_update.id`;

const FOLLOWED = `
  select ${one(`select ${INDICATOR} from indicator own where own.id = indicator.id`)} as indicator,
         ${one(`select ${TRACKING} from tracking where tracking.id = followed.id`)} as tracking,
         ${one(`select ${SERIES} from series where series.id = speaking.id`)} as series,
         ${list(
           `select ${POINT}, published_on as "publishedOn" from observation
             where series_id = speaking.id and territory is null and starts_on <= $4
               and disaggregation = coalesce(followed.target ->> 'disaggregation', '')
             order by starts_on desc limit ${LIST_POINTS}`,
         )} as points,
         exists (select from series where predecessor_id = speaking.id) as succeeded
    from indicator join tracking followed on followed.indicator_id = indicator.id and followed.roadmap_id = $1
    left join lateral (${speakingSeries('indicator.id', '$2', 'followed.target')}) speaking on true
   order by indicator.position, indicator.code`;

const ASSESSMENTS = `
  select factor, perspective, criteria, assessment.illustrative, assessment_round.period as round,
         (published_at at time zone $5)::date as "publishedOn",
         (select count(distinct body_id)::int from dissent where assessment_id = assessment.id) as dissents
    from assessment join assessment_round on assessment_round.id = round_id
   where assessment.roadmap_id = $1 and status = 'published'`;

/** What the report of a roadmap ($1) of a country ($2) is gathered from beside its dialogue, in one statement. */
export const RECORDS = `
  with log as materialized (${LOG})
  select ${list(`select ${AXIS} from axis where roadmap_id = $1 order by position, id`)} as axes,
         ${list(`select ${ORDERED_FACTS}, axis_id as "axisId", cancel_reason as "cancelReason", illustrative ${IN_READING_ORDER}`)} as milestones,
         ${list(UPDATES)} as updates,
         ${list(REPLANS)} as replans,
         ${list(RECORDED)} as recorded,
         ${list(ADDED)} as added,
         ${list(`select id, acronym from body where country = $2`)} as bodies,
         ${list(FOLLOWED)} as indicators,
         ${list(ASSESSMENTS)} as assessments`;

type Of<T> = T & { id: number };
type Story<Key extends keyof MilestoneStory> = MilestoneStory[Key] extends readonly (infer Item)[]
  ? Of<Item>[]
  : never;

export interface RecordRows {
  axes: ReportRecords['axes'];
  milestones: MilestoneStory['milestone'][];
  updates: Story<'updates'>;
  replans: Story<'replans'>;
  recorded: Story<'recorded'>;
  added: Of<{ day: string }>[];
  bodies: Of<{ acronym: string }>[];
  indicators: FollowedIndicator[];
  assessments: PublishedAssessment[];
}

/** The rows as the rules read them: each milestone with its own story. */
export function asRecords(rows: RecordRows): Omit<ReportRecords, 'roadmap' | keyof DialogueRecord> {
  const [updates, replans] = [byId(rows.updates), byId(rows.replans)];
  const recorded = byId(rows.recorded);
  const added = new Map(rows.added.map(({ id, day }) => [id, day]));
  /** What was recorded on the plan's first day is the plan. */
  const laidDownOn = rows.added.reduce((first, { day }) => (day < first ? day : first), '9999');
  const addedOn = (id: number) => {
    const day = added.get(id) ?? laidDownOn;
    return day === laidDownOn ? null : day;
  };
  return {
    axes: rows.axes,
    milestones: rows.milestones.map((milestone) => ({
      milestone,
      updates: updates.get(milestone.id) ?? [],
      replans: replans.get(milestone.id) ?? [],
      recorded: recorded.get(milestone.id) ?? [],
      addedOn: addedOn(milestone.id),
    })),
    owners: new Map(rows.bodies.map(({ id, acronym }) => [id, acronym])),
    indicators: rows.indicators,
    assessments: rows.assessments,
  };
}

function byId<T extends { id: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return groups;
}
