import { PERMISSIONS } from '@rumbo/domain';
import { quoted } from '../platform/sql';

/** Something that somebody is to be told, before it is asked whether they may see it. */
export interface Candidate {
  personId: number;
  kind: string;
  roadmapId: number;
  subject: string;
  subjectId: number;
  commentId: number | null;
  actorId: number | null;
  details: Record<string, unknown>;
  key: string;
  at: string;
}

const ENTITIES = quoted([
  'comment',
  'milestone',
  'evidence_file',
  'agreement',
  'agreement_position',
  'report_step',
  'assessment_round',
]);

/**
 * Changes of the transactions from one ($1) to before another ($2), roadmap by roadmap, as the index has them. What
 * was loaded by a script is nobody's news, but for what people said in it.
 */
const NEWS = `with news as (
  select change.*, substring(actor from '^person:([0-9]+)$')::int as by, 'change:' || change.id as key
    from roadmap cross join lateral (
      select * from change
       where change.roadmap_id = roadmap.id and transaction >= $1 and transaction < $2 and entity in (${ENTITIES})
         and (entity = 'comment' or actor ~ '^(person:|system:import$)')
      offset 0) change)`;

/** Who speaks for, or reports for, a body. */
const membersOf = (body: string): string => `join role_grant on role_grant.body_id is not null and ${body}`;

/** Those whose body owns or supports a milestone, of its image. */
const membersOfMilestone = (image: string): string =>
  membersOf(`(role_grant.body_id = (${image} ->> 'owner_id')::int
    or ${image} -> 'support_ids' @> to_jsonb(role_grant.body_id))`);

const candidate = (fields: {
  person: string;
  kind: string;
  subject: string;
  comment?: string;
  actor?: string;
  details?: string;
  key?: string;
  at?: string;
}): string => `select distinct ${fields.person} as "personId", ${fields.kind} as kind,
  news.roadmap_id as "roadmapId", ${fields.subject}, ${fields.comment ?? 'null::int'} as "commentId",
  ${fields.actor ?? 'news.by'} as "actorId", ${fields.details ?? `'{}'::jsonb`} as details,
  ${fields.key ?? 'news.key'} as key, ${fields.at ?? 'news.at'} as at`;

const ABOUT_COMMENT = {
  subject: 'said.subject, said.subject_id as "subjectId"',
  comment: 'said.id',
  actor: 'said.person_id',
  at: 'said.said_at',
};
const SAID = `from news join comment said on said.id = news.entity_id and news.entity = 'comment'`;

const RECORD = (subject: string, id = 'news.entity_id') => `'${subject}' as subject, ${id} as "subjectId"`;

const MENTIONED = `${candidate({ ...ABOUT_COMMENT, person: 'mentioned.id', kind: `'mentioned'` })}
  ${SAID} cross join unnest(said.mentions) mentioned (id)
  where news.operation = 'insert'`;

/** Who was mentioned hears of that, and not of the answer as well. */
const ANSWERED = `${candidate({ ...ABOUT_COMMENT, person: 'other.person_id', kind: `'answered'` })}
  ${SAID} join comment other on said.thread_id in (other.id, other.thread_id)
  where news.operation = 'insert' and other.id < said.id and not other.person_id = any(said.mentions)`;

const RESOLVED = `${candidate({
  ...ABOUT_COMMENT,
  person: 'said.person_id',
  kind: `'resolved'`,
  actor: `(news.after ->> 'resolved_by')::int`,
  at: `(news.after ->> 'resolved_at')::timestamptz`,
})}
  ${SAID}
  where news.after ->> 'resolved_at' is not null and news.before ->> 'resolved_at' is null`;

const REPLANNED = `${candidate({
  person: 'role_grant.person_id',
  kind: `'replanned'`,
  subject: RECORD('milestone'),
  details: `jsonb_build_object('from', news.before ->> 'due', 'due', news.after ->> 'due')`,
})}
  from news ${membersOfMilestone('news.after')}
  where news.entity = 'milestone' and news.operation = 'update' and news.before ->> 'due' <> news.after ->> 'due'`;

const CANCELLED = `${candidate({
  person: 'role_grant.person_id',
  kind: `'cancelled'`,
  subject: RECORD('milestone'),
})}
  from news ${membersOfMilestone('news.after')}
  where news.entity = 'milestone' and news.operation = 'update'
    and news.after ->> 'status' = 'cancelled' and news.before ->> 'status' <> 'cancelled'`;

const EVIDENCE_WITHDRAWN = `${candidate({
  person: 'role_grant.person_id',
  kind: `'evidence_withdrawn'`,
  subject: RECORD('milestone', 'milestone.id'),
  details: `jsonb_build_object('evidence', news.after ->> 'name')`,
})}
  from news join milestone on milestone.id = (news.after ->> 'milestone_id')::int
  ${membersOfMilestone('to_jsonb(milestone)')}
  where news.entity = 'evidence_file'
    and news.after ->> 'withdrawn_at' is not null and news.before ->> 'withdrawn_at' is null`;

const AGREEMENT_ASSIGNED = `${candidate({
  person: 'role_grant.person_id',
  kind: `'agreement_assigned'`,
  subject: RECORD('agreement'),
})}
  from news ${membersOf(`role_grant.body_id = (news.after ->> 'owner_id')::int`)}
  where news.entity = 'agreement'
    and news.after ->> 'owner_id' is distinct from news.before ->> 'owner_id'`;

const AGREEMENT_DISPUTED = `${candidate({
  person: 'role_grant.person_id',
  kind: `'agreement_disputed'`,
  subject: RECORD('agreement', 'agreement.id'),
  details: `jsonb_build_object('body', (select acronym from body where body.id = (news.after ->> 'body_id')::int))`,
})}
  from news join agreement on agreement.id = (news.after ->> 'agreement_id')::int
  ${membersOf('role_grant.body_id = agreement.owner_id')}
  where news.entity = 'agreement_position' and news.after ->> 'verdict' = 'disputed'`;

/** Its writer is who submitted it last. */
const REPORT_ANSWERED = `${candidate({
  person: `(select person_id from report_step where report_id = (news.after ->> 'report_id')::int
    and step = 'submitted' and id < news.entity_id order by id desc limit 1)`,
  kind: `'report_' || (news.after ->> 'step')`,
  subject: RECORD('report', `(news.after ->> 'report_id')::int`),
})}
  from news where news.entity = 'report_step' and news.after ->> 'step' in ('returned', 'accepted')`;

/** Who has no perspective of their own in the country is left out when this is told. */
const ROUND_OPENED = `${candidate({
  person: 'role_grant.person_id',
  kind: `'round_opened'`,
  subject: RECORD('assessment_round'),
})}
  from news join roadmap on roadmap.id = news.roadmap_id
  join role_grant on coalesce(role_grant.country, roadmap.country) = roadmap.country
    and role_grant.role in (${quoted(PERMISSIONS['factor:assess'])})
  where news.entity = 'assessment_round' and news.operation = 'insert'`;

/** Whom the changes of the transactions from $1 to before $2 concern, in their order; nobody hears of their own acts. */
export const CANDIDATES = `${NEWS} select * from (
  ${[
    MENTIONED,
    ANSWERED,
    RESOLVED,
    REPLANNED,
    CANCELLED,
    EVIDENCE_WITHDRAWN,
    AGREEMENT_ASSIGNED,
    AGREEMENT_DISPUTED,
    REPORT_ANSWERED,
    ROUND_OPENED,
  ].join('\n  union all\n  ')}) candidate
  where "personId" is distinct from "actorId" order by at, key, "personId"`;
