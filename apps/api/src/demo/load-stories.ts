import type { DemoMilestone } from './content';
import type { Insert, Known } from './loading';
import { loadThreads } from './load-threads';
import { reachedBy, statusOf } from './standing';

interface Owner {
  id: number;
  country: string;
  language: string;
}

/** What was said about the milestones of a roadmap, the evidence that came along, and what people said to each other. */
export async function loadStories(
  insert: Insert,
  known: Known,
  { id: roadmap_id, country, language: lang }: Owner,
  milestones: readonly { id: number; milestone: DemoMilestone }[],
): Promise<void> {
  const updates = milestones.flatMap(({ id, milestone }) =>
    (milestone.story ?? []).map((update) => ({ milestone_id: id, milestone, update })),
  );
  const updateIds = await insert(
    'milestone_update',
    updates.map(({ milestone_id, milestone, update }) => ({
      roadmap_id,
      milestone_id,
      said_on: update.on,
      said_at: atNoon(update.on),
      person_id: known.reporter(country, milestone.owner),
      status: statusOf(update),
      ...reachedBy(milestone, update),
      note: { lang, text: update.note },
    })),
  );
  await insert(
    'evidence',
    updates.flatMap(({ milestone_id, update }, n) =>
      update.evidence
        ? [{ roadmap_id, milestone_id, update_id: updateIds[n], added_on: update.on, ...update.evidence }]
        : [],
    ),
  );
  await loadThreads(
    insert,
    known,
    roadmap_id,
    milestones.flatMap(({ id, milestone }) =>
      (milestone.threads ?? []).map((thread) => ({ subject: 'milestone', subject_id: id, thread }) as const),
    ),
  );
}

/** Working hours in all the countries of the demo. */
const atNoon = (day: string) => `${day}T15:00:00Z`;
