/** Kinds of records that pages show, by which they know whether a change concerns them. None at all: every change. */
const PLAN = [
  'roadmap',
  'axis',
  'objective',
  'milestone',
  'milestone_update',
  'milestone_dependency',
  'body',
];
const TALK = ['comment'];
const DIALOGUE = [
  'roadmap',
  'dialogue_body',
  'meeting',
  'attendance',
  'agreement',
  'agreement_position',
  'body',
];

export const CONCERNS = {
  plan: [...PLAN, ...TALK],
  milestone: [...PLAN, ...TALK, 'evidence', 'evidence_file', 'agreement', 'policy_document'],
  dialogue: [...DIALOGUE, 'milestone'],
  meeting: [...DIALOGUE, ...TALK, 'milestone'],
  indicators: ['roadmap', 'milestone', 'indicator', 'series', 'observation', 'tracking', 'import_file'],
  reports: ['roadmap', 'reporting_period', 'report', 'report_step'],
  talk: TALK,
  everything: [],
} as const;
