import { countryOf, type Day } from '@rumbo/domain';
import type { DemoMilestone, DemoRoadmap, Texts } from './content';
import type { DemoFactors } from './factors-content';
import type { Chapter } from './history';
import { loadStories } from './load-stories';
import { type Known, localized } from './loading';
import { standingOn } from './standing';

/** A roadmap as the rest of the demo refers to it: ids of objectives and milestones by code. */
export interface LoadedRoadmap {
  id: number;
  country: string;
  language: string;
  beginning: Day;
  milestones: ReadonlyMap<string, number>;
  /** Days on which milestones came to a plan that had begun without them. */
  addedOn: ReadonlyMap<string, Day>;
}

/** What objectives and milestones say of policies and partners, by their codes. */
type Beyond = Pick<DemoFactors, 'conditions' | 'links'>;
const NOTHING: Beyond = { conditions: {}, links: {} };

/** A roadmap of the demo with its axes, objectives and milestones as they were planned, and the story of each. */
export function loadRoadmap(
  chapter: Chapter,
  known: Known,
  roadmap: DemoRoadmap,
  { conditions, links }: Beyond = NOTHING,
): LoadedRoadmap {
  const { code, language, axes, startsOn: beginning } = roadmap;
  const { keep } = chapter;
  const country = countryOf(code);
  const roadmap_id = keep('roadmap', [beginning], () => ({
    code,
    country,
    language,
    title: localized(language, roadmap.title),
    summary: localized(language, roadmap.summary),
    adoption: localized(language, roadmap.adoption),
    status: roadmap.status,
    starts_on: beginning,
    ends_on: roadmap.endsOn,
    time_zone: roadmap.timeZone,
    illustrative: roadmap.illustrative,
    version: 1,
  }));
  const section = ({ code, title }: { code: string; title: Texts }, position: number) => ({
    ...{ roadmap_id, code, title: localized(language, title), position, version: 1 },
  });
  const placed = axes.flatMap((axis, n) => {
    const axis_id = keep('axis', [beginning], () => section(axis, n));
    return axis.objectives.flatMap((objective, position) => {
      const condition = conditions[objective.code];
      const objective_id = keep('objective', [beginning], () => ({
        ...section(objective, position),
        axis_id,
        principles: condition?.principles ?? [],
        decent_work: condition?.decentWork
          ? {
              condition: localized(language, condition.decentWork.condition),
              elements: condition.decentWork.elements,
            }
          : null,
      }));
      return objective.milestones.map((milestone, place) => ({
        milestone,
        place: { roadmap_id, objective_id, position: place },
      }));
    });
  });
  const stories = placed.map(({ milestone, place }) => {
    const { addedOn = beginning, replanned, story = [] } = milestone;
    const days = [addedOn, replanned?.on, ...story.map(({ on }) => on)];
    const { sdg = [], standards = [], outcomes = [] } = links[milestone.code] ?? {};
    const id = keep('milestone', days, (day) => ({
      ...place,
      ...milestoneRow(known, country, language, milestone),
      ...{ sdg_targets: sdg, standards, outcomes },
      ...standingOn(milestone, day),
    }));
    return { milestone, id };
  });
  loadStories(chapter, known, { id: roadmap_id, country, language }, stories);
  return {
    ...{ id: roadmap_id, country, language, beginning },
    milestones: new Map(stories.map(({ milestone, id }) => [milestone.code, id])),
    addedOn: new Map(
      stories.flatMap(({ milestone: { code, addedOn } }) => (addedOn ? [[code, addedOn] as const] : [])),
    ),
  };
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
  };
}
