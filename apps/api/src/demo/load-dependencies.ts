import { DEPENDENCIES } from './dependencies-content';
import type { Chapter } from './history';
import type { LoadedRoadmap } from './load-roadmap';
import { named } from './loading';

/** What waits for what in a roadmap, from the day on which both milestones are in its plan. */
export function loadDependencies(
  { keep }: Chapter,
  code: string,
  { id: roadmap_id, beginning, milestones, addedOn }: LoadedRoadmap,
): void {
  const idOf = (milestone: string) => named(milestones.get(milestone), milestone);
  for (const [milestone, predecessors] of Object.entries(DEPENDENCIES[code] ?? {}))
    for (const predecessor of predecessors) {
      const days = [milestone, predecessor].map((one) => addedOn.get(one) ?? beginning);
      keep('milestone_dependency', [days.sort().at(-1)], () => ({
        roadmap_id,
        milestone_id: idOf(milestone),
        predecessor_id: idOf(predecessor),
      }));
    }
}
