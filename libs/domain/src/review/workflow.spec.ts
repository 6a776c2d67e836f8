import { ACTIONS } from '../permissions';
import {
  isEditable,
  mayMove,
  REPORT_MOVES,
  REPORT_STATUSES,
  REPORT_STEPS,
  type ReportStatus,
  type ReportStepName,
} from './workflow';

describe('the workflow of a report', () => {
  it.each<[ReportStatus, ReportStepName[]]>([
    ['draft', ['submitted']],
    ['submitted', ['returned', 'accepted']],
    ['returned', ['submitted']],
    ['accepted', ['published']],
    ['published', []],
  ])('leads from %s to %p', (status, steps) => {
    expect(REPORT_STEPS.filter((step) => mayMove(status, step))).toEqual(steps);
  });

  it('reaches every status from a draft', () => {
    const reached = new Set<ReportStatus>(['draft']);
    for (const status of reached)
      for (const step of REPORT_STEPS) if (mayMove(status, step)) reached.add(step);
    expect([...reached].sort()).toEqual([...REPORT_STATUSES].sort());
  });

  it('asks a permission for every step', () => {
    for (const step of REPORT_STEPS) expect(ACTIONS).toContain(REPORT_MOVES[step].permission);
  });

  it('lets words change until they are submitted, and after a return', () => {
    expect(REPORT_STATUSES.filter(isEditable)).toEqual(['draft', 'returned']);
  });
});
