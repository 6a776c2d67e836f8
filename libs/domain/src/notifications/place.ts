import type { Criterion } from '../factors/assessment';
import { factorOf } from '../factors/assessment';
import type { ThreadSubject } from '../roadmap/thread';

/** A record that people are led to, with the part of it that a conversation is about. */
export interface Placed {
  roadmap: { code: string };
  subject: ThreadSubject;
  subjectId: number;
  about: { code: string | null };
  anchor: string | null;
}

/** Where the dashboard shows each kind of record: the way from its roadmap. */
const PAGES: Record<ThreadSubject, (record: Placed) => (string | number)[]> = {
  roadmap: () => [],
  axis: ({ subjectId }) => ['plan', 'axes', subjectId],
  objective: ({ subjectId }) => ['plan', 'objectives', subjectId],
  milestone: ({ subjectId }) => ['milestones', subjectId],
  meeting: ({ subjectId }) => ['dialogue', 'meetings', subjectId],
  agreement: () => ['dialogue', 'agreements'],
  indicator: ({ about }) => ['indicators', about.code ?? ''],
  assessment_round: ({ anchor }) => (anchor ? ['factors', factorOf(anchor as Criterion)] : ['factors']),
  assessment: ({ subjectId }) => ['factors', 'assessments', subjectId],
  report: ({ subjectId }) => ['reports', subjectId],
  instrument: () => ['factors', 'engagement'],
  policy_document: () => ['factors', 'policies'],
};

/** Parts of the address in the dashboard at which a record is shown, for its router and for links in mails. */
export const placeOf = (record: Placed): (string | number)[] => [
  'roadmaps',
  record.roadmap.code,
  ...PAGES[record.subject](record),
];
