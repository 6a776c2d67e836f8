import {
  addDays,
  apiUrl,
  type Narrative,
  PATHS,
  type Problem,
  type ReportingLine,
  type ReportList,
  type ReportPage,
  type ReportStepInput,
} from '@rumbo/domain';
import { createPersona, createPlan, type Persona, spanish, startApi } from '../testing';

export const NARRATIVE: Narrative = {
  achievements: spanish('Se abrió la ventanilla única.'),
  difficulties: null,
  nextSteps: spanish('Formalizar 40 grupos.'),
  requests: null,
};

export const as = (persona?: Persona) => ({ as: persona?.cookie });

/** The API with a roadmap of Chile whose time is about now, and the people of a review. */
export async function startReview() {
  const api = await startApi();
  const plan = await createPlan(api);
  const [{ today } = { today: '' }] = await api.sql<{ today: string }>(
    `select (now() at time zone 'America/Santiago')::date as today`,
  );
  const span = [addDays(today, -1000), addDays(today, 400)];
  await api.sql(`update roadmap set starts_on = $1, ends_on = $2`, span);
  const coordinator = await createPersona(api, 'coordinator');
  const specialist = await createPersona(api, 'specialist');
  const constituent = await createPersona(api, 'constituent');
  const kenyan = await createPersona(api, 'coordinator', { country: 'KE' });
  const roadmap = { roadmap: plan.code };

  const period = (startsOn: string, endsOn: string, dueOn = endsOn, persona = coordinator) =>
    api.call<ReportList & Problem>('POST', apiUrl(PATHS.reportingPeriods, roadmap), {
      ...as(persona),
      body: { startsOn, endsOn, dueOn },
    });
  const begin = (periodId = 0) =>
    api.call<ReportPage & Problem>('POST', apiUrl(PATHS.reports, roadmap), {
      ...as(coordinator),
      body: { periodId },
    });
  const url = (id: number) => apiUrl(PATHS.report, { ...roadmap, id });
  const read = async (id: number, persona?: Persona): Promise<ReportPage> =>
    (await api.get<ReportPage>(url(id), as(persona))).body;
  const list = async (persona?: Persona): Promise<ReportingLine[]> =>
    (await api.get<ReportList>(apiUrl(PATHS.reports, roadmap), as(persona))).body.periods;
  const write = async (id: number, narrative: Narrative) => {
    const { version } = (await read(id, specialist)).report;
    const call = { ...as(coordinator), version, body: { narrative } };
    return api.call<ReportPage & Problem>('PATCH', url(id), call);
  };
  const take = async (id: number, step: ReportStepInput['step'], persona?: Persona, note?: string) => {
    const { version } = (await read(id, specialist)).report;
    const call = { ...as(persona), version, body: { step, note: note ?? null } };
    return api.call<ReportPage & Problem>('POST', apiUrl(PATHS.reportSteps, { ...roadmap, id }), call);
  };
  let ended = 0;
  /** A new report, of a period that ended long ago. */
  const past = async (): Promise<number> => {
    ended += 1;
    const startsOn = addDays(today, -900 + ended * 20);
    const { body } = await period(startsOn, addDays(startsOn, 15));
    const line = body.periods.find((one) => one.period.startsOn === startsOn);
    return (await begin(line?.period.id)).body.report.id;
  };

  return {
    ...{ api, plan, roadmap, today, coordinator, specialist, constituent, kenyan },
    ...{ period, begin, url, read, list, write, take, past },
  };
}
export type Review = Awaited<ReturnType<typeof startReview>>;
