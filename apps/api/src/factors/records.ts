import { instant } from '../platform/sql';

/** SQL for rounds, assessments and what bodies said of them, in the shape of their contracts. */
export const ROUND = `id, period, opened_on as "openedOn", closes_on as "closesOn", illustrative, version`;

export const ASSESSMENT = `id, round_id as "roundId", factor, perspective, status, criteria,
  ${instant('published_at')} as "publishedAt", illustrative, version`;

export const DISSENT = `id, assessment_id as "assessmentId", body_id as "bodyId", text, ${instant('said_at')} as at,
  illustrative`;

export const VERSIONED_RECORDS = { assessment_round: ROUND, assessment: ASSESSMENT };
