/** What somebody is told of; labels: catalogue `notification.kind.*`, sentences: `notification.says.*`. */
export const NOTIFICATION_KINDS = [
  'mentioned',
  'answered',
  'resolved',
  'replanned',
  'cancelled',
  'due_soon',
  'overdue',
  'evidence_withdrawn',
  'agreement_assigned',
  'agreement_disputed',
  'agreement_due_soon',
  'agreement_overdue',
  'report_returned',
  'report_accepted',
  'round_opened',
] as const;

/** Kinds by what they are about, as a list is filtered; labels: catalogue `notification.topic.*`. */
export const NOTIFICATION_TOPICS = {
  conversation: ['mentioned', 'answered', 'resolved'],
  milestone: ['replanned', 'cancelled', 'due_soon', 'overdue', 'evidence_withdrawn'],
  agreement: ['agreement_assigned', 'agreement_disputed', 'agreement_due_soon', 'agreement_overdue'],
  review: ['report_returned', 'report_accepted', 'round_opened'],
} as const satisfies Record<string, readonly (typeof NOTIFICATION_KINDS)[number][]>;
export type NotificationTopic = keyof typeof NOTIFICATION_TOPICS;
export const TOPICS = Object.keys(NOTIFICATION_TOPICS) as NotificationTopic[];

/** How often somebody is written to; labels: catalogue `notification.frequency.*`. */
export const DIGEST_FREQUENCIES = ['daily', 'weekly', 'never'] as const;

/**
 * Until somebody chooses. Roadmaps move by weeks and months: a letter a week keeps an owner from missing a due date
 * and is seldom enough to be read.
 */
export const USUAL_FREQUENCY = 'weekly' satisfies (typeof DIGEST_FREQUENCIES)[number];
