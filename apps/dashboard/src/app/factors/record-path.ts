import type { RecordLink } from '@rumbo/domain';

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
