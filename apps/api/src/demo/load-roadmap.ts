import { countryOf } from '@rumbo/domain';
import type { DemoMilestone, DemoRoadmap, Texts } from './content';
import { loadStories } from './load-stories';
import { type Insert, type Known, localized } from './loading';
import { standingAfter } from './standing';

/** A roadmap as the rest of the demo refers to it: ids of objectives and milestones by code. */
export interface LoadedRoadmap {
  id: number;
  country: string;
  language: string;
  objectives: ReadonlyMap<string, number>;
  milestones: ReadonlyMap<string, number>;
}

/** A roadmap of the demo with its axes, objectives and milestones, and the story of each. */
export async function loadRoadmap(
  insert: Insert,
  known: Known,
  roadmap: DemoRoadmap,
): Promise<LoadedRoadmap> {
  const { code, language, axes } = roadmap;
  const country = countryOf(code);
  const [roadmap_id = 0] = await insert('roadmap', [
    {
      code,
      country,
      language,
      title: localized(language, roadmap.title),
      summary: localized(language, roadmap.summary),
      adoption: localized(language, roadmap.adoption),
      status: roadmap.status,
      starts_on: roadmap.startsOn,
      ends_on: roadmap.endsOn,
      time_zone: roadmap.timeZone,
      illustrative: roadmap.illustrative,
    },
  ]);
  const section = ({ code, title }: { code: string; title: Texts }, position: number) => ({
    roadmap_id,
    code,
    title: localized(language, title),
    position,
  });
  const axisIds = await insert('axis', axes.map(section));
  const objectives = axes.flatMap((axis, n) =>
    axis.objectives.map((objective, position) => ({ axis_id: axisIds[n], objective, position })),
  );
  const objectiveIds = await insert(
    'objective',
    objectives.map(({ axis_id, objective, position }) => ({ ...section(objective, position), axis_id })),
  );
  const placed = objectives.flatMap(({ objective }, n) =>
    objective.milestones.map((milestone, position) => ({
      milestone,
      place: { roadmap_id, objective_id: objectiveIds[n], position },
    })),
  );
  const milestoneIds = await insert(
    'milestone',
    placed.map(({ milestone, place }) => ({
      ...place,
      ...milestoneRow(known, country, language, milestone),
    })),
  );
  const stories = placed.map(({ milestone }, n) => ({ milestone, id: milestoneIds[n] ?? 0 }));
  await loadStories(insert, known, { id: roadmap_id, country, language }, stories);
  const milestones = new Map(stories.map(({ milestone, id }) => [milestone.code, id]));
  const sections = new Map(objectives.map(({ objective }, n) => [objective.code, objectiveIds[n] ?? 0]));
  return { id: roadmap_id, country, language, objectives: sections, milestones };
}

function milestoneRow(known: Known, country: string, language: string, milestone: DemoMilestone) {
  const { target } = milestone;
  return {
    code: milestone.code,
    type: target ? 'target' : 'milestone',
    title: localized(language, milestone.title),
    description: localized(language, milestone.description),
    verification: localized(language, milestone.verification && { [language]: milestone.verification }),
    reference: milestone.reference ?? null,
    weight: 1,
    starts_on: milestone.startsOn ?? null,
    original_due: milestone.due,
    due: milestone.replanned?.due ?? milestone.due,
    replan_reason: milestone.replanned?.reason ?? null,
    unit: target?.unit ?? null,
    baseline: target?.baseline ?? null,
    goal: target?.goal ?? null,
    owner_id: known.body(country, milestone.owner),
    support_ids: (milestone.support ?? []).map((acronym) => known.body(country, acronym)),
    territories: milestone.territories ?? [],
    themes: milestone.themes ?? [],
    principles: milestone.principles ?? [],
    forms: milestone.forms ?? [],
    illustrative: !milestone.real,
    version: 1,
    ...standingAfter(milestone),
  };
}
