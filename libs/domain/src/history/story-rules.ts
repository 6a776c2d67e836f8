import * as z from 'zod';
import { THREAD_SUBJECTS } from '../roadmap/thread';

/** What a change is about, by which a reader may choose. */
export const STORY_KINDS = [
  'created',
  'removed',
  'replanned',
  'status',
  'progress',
  'weight',
  'goal',
  'owner',
  'place',
  'wording',
  'evidence',
  'meeting',
  'agreement',
  'indicator',
  'assessment',
  'engagement',
  'report',
  'comment',
  'import',
] as const;
export const StoryKind = z.enum(STORY_KINDS);
export type StoryKind = z.infer<typeof StoryKind>;

/** Records that changes are told of: those that people talk about, and some that have no page of their own. */
export const STORY_SUBJECTS = [
  ...THREAD_SUBJECTS,
  'dialogue_body',
  'partner',
  'recommendation',
  'exchange',
  'reporting_duty',
  'reporting_period',
] as const;
export const StorySubject = z.enum(STORY_SUBJECTS);
export type StorySubject = z.infer<typeof StorySubject>;

/** How a value is shown: a code by its vocabulary, the number of a body or a section by its short name; `hidden`: not at all. */
export const STORY_FORMATS = [
  'text',
  'number',
  'percent',
  'period',
  'body',
  'axis',
  'objective',
  'milestone',
  'status',
  'roadmapStatus',
  'type',
  'meetingStatus',
  'agreementStatus',
  'verdict',
  'reportStep',
  'hidden',
] as const;
export type StoryFormat = (typeof STORY_FORMATS)[number];

interface FieldRule {
  /** The name that the field is told by. */
  field: string;
  as: StoryFormat;
  /** Left out: the kind of the whole record. */
  kind?: StoryKind;
}

/** How changes of a table are told. */
export interface StoryRule {
  /** The record that they are told of, and the column with its number. */
  subject: StorySubject;
  id: 'id' | `${string}_id`;
  /** The kind of every change; left out: rows are created or removed, and fields have kinds of their own. */
  kind?: StoryKind;
  fields: Record<string, FieldRule>;
  /** What changes of other columns are told as; left out: they are not told. */
  rest?: FieldRule;
}

const field = (name: string, as: StoryFormat, kind?: StoryKind): FieldRule => ({
  field: name,
  as,
  ...(kind && { kind }),
});
const wording = (name: string): FieldRule => field(name, 'text', 'wording');
const DETAILS = field('details', 'hidden');
const OTHER_WORDING = field('details', 'hidden', 'wording');

/** A record of its own with a few fields worth reading. */
const record = (subject: StorySubject, kind: StoryKind, fields: StoryRule['fields'] = {}): StoryRule => ({
  subject,
  id: 'id',
  kind,
  fields,
  rest: DETAILS,
});
/** Something that belongs to another record, of which only this is told. */
const part = (
  subject: StorySubject,
  id: StoryRule['id'],
  kind: StoryKind,
  fields: StoryRule['fields'],
): StoryRule => ({ subject, id, kind, fields });

const TITLE = { title: field('title', 'text') };
const SECTION = { code: wording('code'), title: wording('title') };

/**
 * The tables whose changes make the story of a roadmap. Others hold what is technical or private; comments are told
 * without their words, and of persons at meetings nothing is told but that the list changed.
 */
export const STORY_RULES: Record<string, StoryRule> = {
  roadmap: {
    subject: 'roadmap',
    id: 'id',
    fields: {
      title: wording('title'),
      summary: wording('summary'),
      adoption: wording('adoption'),
      status: field('status', 'roadmapStatus', 'status'),
      starts_on: field('startsOn', 'period', 'replanned'),
      ends_on: field('endsOn', 'period', 'replanned'),
    },
    rest: OTHER_WORDING,
  },
  axis: { subject: 'axis', id: 'id', fields: SECTION },
  objective: {
    subject: 'objective',
    id: 'id',
    fields: { ...SECTION, axis_id: field('axis', 'axis', 'place') },
    rest: OTHER_WORDING,
  },
  milestone: {
    subject: 'milestone',
    id: 'id',
    fields: {
      due: field('due', 'period', 'replanned'),
      starts_on: field('startsOn', 'period', 'replanned'),
      status: field('status', 'status', 'status'),
      completed_on: field('completedOn', 'period', 'status'),
      cancel_reason: field('cancelReason', 'text', 'status'),
      cancel_reference: field('cancelReference', 'text', 'status'),
      progress: field('progress', 'percent', 'progress'),
      value: field('value', 'number', 'progress'),
      weight: field('weight', 'number', 'weight'),
      type: field('type', 'type', 'goal'),
      baseline: field('baseline', 'number', 'goal'),
      goal: field('goal', 'number', 'goal'),
      unit: field('unit', 'text', 'goal'),
      owner_id: field('owner', 'body', 'owner'),
      support_ids: field('support', 'hidden', 'owner'),
      objective_id: field('objective', 'objective', 'place'),
      code: wording('code'),
      title: wording('title'),
      description: wording('description'),
      verification: wording('verification'),
      reference: wording('reference'),
    },
    rest: OTHER_WORDING,
  },
  milestone_update: part('milestone', 'milestone_id', 'progress', {
    progress: field('progress', 'percent'),
    value: field('value', 'number'),
    note: field('note', 'text'),
  }),
  milestone_dependency: part('milestone', 'milestone_id', 'replanned', {
    predecessor_id: field('predecessor', 'milestone'),
  }),
  evidence: part('milestone', 'milestone_id', 'evidence', { title: field('evidence', 'text') }),
  evidence_file: part('milestone', 'milestone_id', 'evidence', {
    name: field('evidence', 'text'),
    withdraw_reason: field('withdrawn', 'text'),
  }),
  comment: { subject: 'roadmap', id: 'subject_id', kind: 'comment', fields: {} },
  dialogue_body: record('dialogue_body', 'meeting', {
    acronym: field('code', 'text'),
    name: field('title', 'text'),
  }),
  meeting: record('meeting', 'meeting', {
    topic: field('title', 'text'),
    held_on: field('day', 'period'),
    status: field('status', 'meetingStatus'),
    minutes: field('minutes', 'hidden'),
    proposals: field('proposals', 'hidden'),
  }),
  attendance: part('meeting', 'meeting_id', 'meeting', { attended: field('attendance', 'hidden') }),
  agreement: record('agreement', 'agreement', {
    text: field('text', 'text'),
    due: field('due', 'period'),
    owner_id: field('owner', 'body'),
    status: field('status', 'agreementStatus'),
    done_on: field('completedOn', 'period'),
  }),
  agreement_position: part('agreement', 'agreement_id', 'agreement', {
    verdict: field('verdict', 'verdict'),
  }),
  tracking: {
    subject: 'indicator',
    id: 'indicator_id',
    kind: 'indicator',
    fields: { target: field('target', 'hidden') },
    rest: DETAILS,
  },
  assessment_round: record('assessment_round', 'assessment', { closes_on: field('endsOn', 'period') }),
  assessment: record('assessment', 'assessment', { status: field('published', 'hidden') }),
  dissent: part('assessment', 'assessment_id', 'assessment', { text: field('dissent', 'text') }),
  policy_document: record('policy_document', 'engagement', TITLE),
  partner: record('partner', 'engagement', { name: field('title', 'text') }),
  instrument: record('instrument', 'engagement', TITLE),
  recommendation: record('recommendation', 'engagement', { text: field('text', 'text') }),
  exchange: record('exchange', 'engagement', { topic: field('title', 'text') }),
  reporting_duty: record('reporting_duty', 'engagement', { ...TITLE, due: field('due', 'period') }),
  reporting_period: record('reporting_period', 'report', {
    starts_on: field('startsOn', 'period'),
    ends_on: field('endsOn', 'period'),
    due_on: field('due', 'period'),
  }),
  /** Its status is told by its steps. */
  report: { subject: 'report', id: 'id', kind: 'report', fields: { narrative: DETAILS } },
  report_step: part('report', 'report_id', 'report', { step: field('step', 'reportStep') }),
};

/** Names under which fields are told. */
export const STORY_FIELDS = [
  ...new Set(
    Object.values(STORY_RULES).flatMap(({ fields, rest }) =>
      [...Object.values(fields), ...(rest ? [rest] : [])].map((rule) => rule.field),
    ),
  ),
];

/** Columns that say nothing to a reader. */
export const UNTOLD_COLUMNS: readonly string[] = [
  'id',
  'roadmap_id',
  'version',
  'position',
  'source_key',
  'illustrative',
  'replan_reason',
];
