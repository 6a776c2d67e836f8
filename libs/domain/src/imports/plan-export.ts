import * as z from 'zod';
import { EXPORT_FORMATS } from '../dialogue/exchange';

/** `GET /roadmaps/:roadmap/plan-exports/:file`: the plan as a table that an import reads back. */
export const PlanExportFile = z.templateLiteral(['plan.', z.enum(EXPORT_FORMATS)]);
export type PlanExportFile = z.infer<typeof PlanExportFile>;
