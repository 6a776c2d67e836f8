import { apiUrl, type MilestonePage, PATHS } from '@rumbo/domain';
import type { TestApi } from './start-api';

/** A text in Spanish, as Chile's ministry writes it. */
export const spanish = (text: string) => ({ lang: 'es', text });

export interface PlanFixture {
  code: string;
  roadmapId: number;
  axisId: number;
  objectiveId: number;
}

/** A roadmap with one axis and one objective, in force unless said otherwise. */
export async function createPlan(
  api: TestApi,
  { code = 'CL-HRR', status = 'in_force' }: { code?: string; status?: string } = {},
): Promise<PlanFixture> {
  const insert = async (sql: string, parameters: unknown[]) => {
    const [row] = await api.sql<{ id: number }>(`${sql} returning id`, parameters);
    return row?.id ?? 0;
  };
  const roadmapId = await insert(
    `insert into roadmap (code, country, title, status, starts_on, ends_on, language, time_zone)
     values ($1, $2, $3, $4, '2024-01-01', '2027-12-31', 'es', 'America/Santiago')`,
    [code, code.slice(0, 2), spanish(`Hoja de ruta ${code}`), status],
  );
  const axisId = await insert(
    `insert into axis (roadmap_id, code, title, position) values ($1, 'A1', $2, 0)`,
    [roadmapId, spanish('Desarrollo productivo')],
  );
  const objectiveId = await insert(
    `insert into objective (roadmap_id, axis_id, code, title, position) values ($1, $2, 'O1.1', $3, 0)`,
    [roadmapId, axisId, spanish('Cadenas de valor')],
  );
  return { code, roadmapId, axisId, objectiveId };
}

/** What `POST milestones` takes at least, with what a test is about on top. */
export const milestoneInput = (plan: PlanFixture, fields: Record<string, unknown> = {}) => ({
  objectiveId: plan.objectiveId,
  code: '1.1.1',
  type: 'milestone',
  title: spanish('Mapa de cadenas de valor'),
  due: '2026-06',
  ...fields,
});

/** A milestone made by somebody who may. */
export async function createMilestone(
  api: TestApi,
  plan: PlanFixture,
  as: string,
  fields: Record<string, unknown> = {},
): Promise<MilestonePage['milestone']> {
  const answer = await api.call<MilestonePage>('POST', apiUrl(PATHS.milestones, { roadmap: plan.code }), {
    as,
    body: milestoneInput(plan, fields),
  });
  if (answer.status !== 201) throw new Error(`A milestone was refused: ${JSON.stringify(answer.body)}`);
  return answer.body.milestone;
}
