import type { DemoMilestone } from './content';
import type { Chapter } from './history';
import { loadThreads } from './load-threads';
import { instantOf, type Known } from './loading';
import { reachedBy, statusOf } from './standing';

interface Owner {
  id: number;
  country: string;
  language: string;
}

/** What was said about the milestones of a roadmap, the evidence that came along, and what people said to each other. */
export function loadStories(
  chapter: Chapter,
  known: Known,
  { id: roadmap_id, country, language: lang }: Owner,
  milestones: readonly { id: number; milestone: DemoMilestone }[],
): void {
  const { keep } = chapter;
  for (const { id: milestone_id, milestone } of milestones)
    for (const update of milestone.story ?? []) {
      const { on, note, evidence } = update;
      const update_id = keep('milestone_update', [on], () => ({
        roadmap_id,
        milestone_id,
        said_on: on,
        said_at: instantOf(on),
        person_id: known.reporter(country, milestone.owner),
        status: statusOf(update),
        ...reachedBy(milestone, update),
        note: { lang, text: note },
      }));
      if (evidence)
        keep('evidence', [on], () => ({ roadmap_id, milestone_id, update_id, added_on: on, ...evidence }));
    }
  loadThreads(
    chapter,
    known,
    roadmap_id,
    milestones.flatMap(({ id, milestone }) =>
      (milestone.threads ?? []).map((thread) => ({ subject: 'milestone', subject_id: id, thread }) as const),
    ),
  );
}
