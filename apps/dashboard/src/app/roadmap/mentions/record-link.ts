import { type Criterion, factorOf, type MyMentions } from '@rumbo/domain';

type Mentioned = MyMentions['items'][number];

/** A record of a roadmap, as far as its address needs it. */
export interface LinkedRecord extends Pick<Mentioned, 'subject' | 'subjectId' | 'anchor'> {
  about: Pick<Mentioned['about'], 'code'>;
  roadmap: Pick<Mentioned['roadmap'], 'code'>;
}

/** Where the record of a thread is shown: the way from its roadmap. */
const PAGES: Record<Mentioned['subject'], (thread: LinkedRecord) => (string | number)[]> = {
  roadmap: () => [],
  axis: () => ['plan'],
  objective: () => ['plan'],
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

/** Commands of the router for the record that a thread is about. */
export const recordLink = (thread: LinkedRecord): (string | number)[] => [
  '/roadmaps',
  thread.roadmap.code,
  ...PAGES[thread.subject](thread),
];
