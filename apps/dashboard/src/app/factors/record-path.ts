import type { RecordKind, RecordLink } from '@rumbo/domain';

/** Where on its page a record stands, where one page shows several kinds. */
const PLACES: Partial<Record<RecordKind, string>> = {
  instrument: 'instruments',
  recommendation: 'recommendations',
  exchange: 'exchanges',
  duty: 'duties',
};
export const recordPlace = ({ kind }: Pick<RecordLink, 'kind'>): string | undefined => PLACES[kind];

/** Address of the page that a record is shown on. */
export function recordPath(roadmap: string, { kind, page }: Pick<RecordLink, 'kind' | 'page'>): string[] {
  const at = ['/roadmaps', roadmap];
  switch (kind) {
    case 'meeting':
    case 'agreement':
      return [...at, 'dialogue', 'meetings', page];
    case 'milestone':
      return [...at, 'milestones', page];
    case 'indicator':
      return [...at, 'indicators', page];
    case 'document':
    case 'objective':
      return [...at, 'factors', 'policies'];
    default:
      return [...at, 'factors', 'engagement'];
  }
}
