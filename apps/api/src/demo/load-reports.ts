import type { ReportingPeriod, Roadmap } from '@rumbo/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { DialogueRecords } from '../dialogue';
import { Database } from '../platform/database';
import { runInContext } from '../platform/request-context';
import { Gathering, PERIOD } from '../review';
import { ROADMAP } from '../roadmap';
import type { LoadedRoadmap } from './load-roadmap';
import type { Insert, Known } from './loading';
import type { DemoPeriod, DemoStep } from './reports-content';

/** Periods of a roadmap with their reports. What was submitted is gathered as the product gathers it. */
export async function loadReports(
  { source, manager, insert }: { source: DataSource; manager: EntityManager; insert: Insert },
  known: Known,
  { id: roadmap_id, language }: LoadedRoadmap,
  periods: readonly DemoPeriod[],
): Promise<void> {
  const common = { roadmap_id, illustrative: true, version: 1 };
  const periodIds = await insert(
    'reporting_period',
    periods.map(({ startsOn, endsOn, dueOn }) => ({
      ...{ ...common, starts_on: startsOn, ends_on: endsOn, due_on: dueOn },
    })),
  );
  const database = new Database(source);
  const gathering = new Gathering(database, new DialogueRecords(database));
  const [roadmap]: Roadmap[] = await manager.query(`select ${ROADMAP} from roadmap where id = $1`, [
    roadmap_id,
  ]);
  for (const [n, { narrative = {}, steps = [] }] of periods.entries()) {
    if (!roadmap || steps.length === 0) continue;
    const written = narrativeIn(language, narrative);
    const [report_id] = await insert('report', [
      { ...common, period_id: periodIds[n], status: statusAfter(steps), narrative: written },
    ]);
    const [period]: ReportingPeriod[] = await manager.query(
      `select ${PERIOD} from reporting_period where id = $1`,
      [periodIds[n]],
    );
    if (!period) continue;
    const content = await runInContext({ id: 'demo', person: null, session: null, manager }, () =>
      gathering.report(roadmap, period),
    );
    await insert(
      'report_step',
      steps.map(({ step, by, on, note }) => ({
        ...{ roadmap_id, report_id, person_id: known.person(by).id, step, note: note ?? null },
        taken_at: `${on}T15:00:00Z`,
        snapshot: step === 'submitted' ? { narrative: written, content } : null,
      })),
    );
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
