import type { Day, NarrativeSection, ReportStepName } from '@rumbo/domain';

/** A step of a demo report: by whom (an e-mail address of the demo's people), when, and what was said. */
export interface DemoStep {
  step: 'begun' | ReportStepName;
  by: string;
  on: Day;
  note?: string;
}

/** A period that a roadmap of the demo reports on; without steps, its report was never begun. */
export interface DemoPeriod {
  startsOn: Day;
  endsOn: Day;
  dueOn: Day;
  narrative?: Partial<Record<NarrativeSection, string>>;
  steps?: DemoStep[];
}
