import {
  apiUrl,
  type ImportResult,
  type ImportUndo,
  type ImportUndoPlan,
  type MilestonePage,
  PATHS,
  type Plan,
  type Problem,
} from '@rumbo/domain';
import type { TestApi } from '../../testing';
import type { Importer } from '../testing';

export const planTable = (...rows: string[]) => ['Code;Title;Axis;Due;Owner', ...rows].join('\n');
export const MEETINGS = 'Body;Topic;Date;Status\nMesa regional;Plan;2025-03-04;held\n';

/** What stands in the way, as far as a refused undo tells it. */
export const obstaclesOf = (body: Problem) =>
  (body.current as ImportUndoPlan).obstacles.map(({ kind, code, reason, by }) => [kind, code, reason, by]);

/** Imports of somebody, undone, and the plan that is left. */
export function undoing(api: TestApi, importer: Importer) {
  const url = (path: string, id?: number) =>
    apiUrl(path, { roadmap: importer.plan.code, id: id ?? 0 } as never);
  const undo = ({ file }: Pick<ImportResult, 'file'>, as = importer.cookie) =>
    api.call<ImportUndo & Problem>('POST', url(PATHS.importUndo, file.id), { as });
  const foresee = async ({ file }: ImportResult) =>
    (await api.get<ImportUndoPlan & Problem>(url(PATHS.importUndo, file.id), { as: importer.cookie })).body;
  const thePlan = async (query = '') =>
    (await api.get<Plan>(url(PATHS.plan) + query, { as: importer.cookie })).body;
  const codes = async (query?: string) => (await thePlan(query)).milestones.map(({ code }) => code);
  const milestone = async (code: string) => {
    const found = (await thePlan()).milestones.find((one) => one.code === code);
    if (!found) throw new Error(`There is no milestone ${code}.`);
    return found;
  };
  const edit = async (code: string, changes: Record<string, unknown>) => {
    const { id } = await milestone(code);
    const at = url(PATHS.milestone, id);
    const { objectiveId, type, title, due, ownerId, version } = (
      await api.get<MilestonePage>(at, { as: importer.cookie })
    ).body.milestone;
    const body = { ...{ objectiveId, code, type, title, due, ownerId }, ...changes };
    expect((await api.call('PATCH', at, { as: importer.cookie, version, body })).status).toBe(200);
  };

  return { url, undo, foresee, thePlan, codes, milestone, edit };
}
