import type { Day, ReportingPeriod, Roadmap } from '@rumbo/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { DialogueRecords } from '../dialogue';
import { Database } from '../platform/database';
import { runInContext } from '../platform/request-context';
import { Gathering, PERIOD } from '../review';
import { ROADMAP } from '../roadmap';
import type { Chapter } from './history';
import type { LoadedRoadmap } from './load-roadmap';
import { instantOf, type Known } from './loading';
import type { DemoPeriod, DemoStep } from './reports-content';

/** What a report holds of the records when it is submitted: gathered as the product gathers it, on that day. */
export type GatherOn = (day: Day, roadmapId: number, periodId: number) => Promise<object>;

export function gatheringIn(source: DataSource, manager: EntityManager): GatherOn {
  const database = new Database(source);
  const gathering = new Gathering(database, new DialogueRecords(database));
  const context = { id: 'demo', person: null, session: null, manager };
  return (asOf, roadmapId, periodId) =>
    runInContext({ ...context, asOf }, async () => {
      const roadmap = await database.only<Roadmap>(`select ${ROADMAP} from roadmap where id = $1`, [
        roadmapId,
      ]);
      const period = await database.only<ReportingPeriod>(
        `select ${PERIOD} from reporting_period where id = $1`,
        [periodId],
      );
      return gathering.report(roadmap, period);
    });
}

/** Periods of a roadmap with their reports, step by step. What was submitted is what was recorded by then. */
export function loadReports(
  { keep, gather }: Chapter,
  gatherOn: GatherOn,
  known: Known,
  { id: roadmap_id, language }: LoadedRoadmap,
  periods: readonly DemoPeriod[],
): void {
  const common = { roadmap_id, illustrative: true, version: 1 };
  const begun = periods.map(({ startsOn, endsOn, dueOn, ...period }) => ({
    ...period,
    id: keep('reporting_period', [startsOn], () => ({
      ...{ ...common, starts_on: startsOn, ends_on: endsOn, due_on: dueOn },
    })),
  }));
  for (const { id: period_id, narrative = {}, steps = [] } of begun) {
    if (steps.length === 0) continue;
    const written = narrativeIn(language, narrative);
    const writtenOn = steps.find(({ step }) => step === 'submitted')?.on ?? '';
    const report_id = keep(
      'report',
      steps.map(({ on }) => on),
      (day) => ({
        ...{ ...common, period_id, status: statusAfter(steps.filter(({ on }) => on <= day)) },
        narrative: writtenOn <= day ? written : narrativeIn(language, {}),
      }),
    );
    for (const { step, by, on, note } of steps) {
      const row = {
        ...{ roadmap_id, report_id, person_id: known.person(by).id, step, note: note ?? null },
        taken_at: instantOf(on),
      };
      gather('report_step', on, async () => ({
        ...row,
        snapshot:
          step === 'submitted'
            ? { narrative: written, content: await gatherOn(on, roadmap_id, period_id) }
            : null,
      }));
    }
  }
}

const statusAfter = (steps: readonly DemoStep[]) => {
  const last = steps.at(-1)?.step ?? 'begun';
  return last === 'begun' ? 'draft' : last;
};

const narrativeIn = (lang: string, texts: NonNullable<DemoPeriod['narrative']>) => {
  const section = (text: string | undefined) => (text ? { lang, text } : null);
  return {
    achievements: section(texts.achievements),
    difficulties: section(texts.difficulties),
    nextSteps: section(texts.nextSteps),
    requests: section(texts.requests),
  };
};
