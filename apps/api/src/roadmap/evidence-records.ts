import { instant, one } from '../platform/sql';

const nameOf = (person: string) => `(select name from person where id = ${person})`;

const WITHDRAWAL = one(`select ${instant('withdrawn_at')} as at, ${nameOf('withdrawn_by')} as by,
  withdraw_reason as reason where withdrawn_at is not null`);

/** A file of evidence in the shape of its contract. */
export const EVIDENCE_FILE = `id, milestone_id as "milestoneId", update_id as "updateId", name, type, size, sha256,
  restricted, ${instant('added_at')} as "addedAt", ${nameOf('person_id')} as author,
  ${instant('scanned_at')} as "scannedAt", ${WITHDRAWAL} as withdrawn, illustrative, version`;

/** The files of a milestone; those that are restricted only where `drafts` holds. */
export const filesOf = (milestone: string, drafts: string): string =>
  `select ${EVIDENCE_FILE} from evidence_file
    where milestone_id = ${milestone} and (${drafts} or not restricted) order by id`;

/** What counts as evidence of a milestone, links and files. */
export const evidenceCount = (milestone: string): string =>
  `((select count(*) from evidence where milestone_id = ${milestone})
  + (select count(*) from evidence_file where milestone_id = ${milestone} and withdrawn_at is null))`;
