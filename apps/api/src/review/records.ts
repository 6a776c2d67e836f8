import { instant } from '../platform/sql';

/** SQL for the records of review in the shape of their contracts. */
export const PERIOD = `id, starts_on as "startsOn", ends_on as "endsOn", due_on as "dueOn", illustrative, version`;

export const REPORT = `id, period_id as "periodId", status, illustrative, version`;

/** A report as its writer sees it. */
export const REPORT_DRAFT = `${REPORT}, narrative`;

/** A step of a report, newest first; `person` is who took it. */
export const STEP = `report_step.id, step, person.name as author, ${instant('taken_at')} as "at", note`;

export const VERSIONED_RECORDS = { reporting_period: PERIOD, report: REPORT_DRAFT };
