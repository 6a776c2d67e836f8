import { type Day, periodEnd } from '@rumbo/domain';
import type { DemoAssessment, DemoFactors } from './factors-content';
import type { Chapter } from './history';
import { loadEngagement } from './load-engagement';
import type { CommonIndicators } from './load-indicators';
import type { LoadedRoadmap } from './load-roadmap';
import { loadThreads } from './load-threads';
import { instantOf, type Known, localized, named } from './loading';

/** Records that evidence names: meetings by day, milestones and indicators by code, documents by key. */
type Evidence = Record<
  'meeting' | 'milestone' | 'indicator' | 'document' | 'agreement',
  ReadonlyMap<string, number>
>;

/** The success factors of a roadmap of the demo. Everything that is not known to have happened is illustrative. */
export function loadFactors(
  chapter: Chapter,
  known: Known,
  roadmap: LoadedRoadmap,
  { meetings, indicators }: { meetings: ReadonlyMap<string, number>; indicators: CommonIndicators },
  factors: DemoFactors,
): void {
  const { id: roadmap_id, language, beginning, milestones } = roadmap;
  const documents = new Map(
    factors.documents.map(({ key, kind, title, reference, dated, url, screening = {}, real }) => {
      const id = chapter.keep('policy_document', [dated ? periodEnd(dated) : beginning], () => ({
        ...{ roadmap_id, kind, title: localized(language, title) },
        ...{ reference: reference ?? null, dated: dated ?? null, url: url ?? null },
        screening: Object.entries(screening).map(([principle, [verdict, note]]) => ({
          ...{ principle, verdict, passage: null },
          note: { lang: language, text: note },
        })),
        ...{ illustrative: !real, version: 1 },
      }));
      return [key, id];
    }),
  );
  loadEngagement(chapter, roadmap, factors);
  const evidence = { meeting: meetings, milestone: milestones, indicator: indicators, document: documents };
  loadRounds(chapter, known, roadmap, { ...evidence, agreement: new Map() }, factors);
}

function loadRounds(
  chapter: Chapter,
  known: Known,
  { id: roadmap_id, language }: LoadedRoadmap,
  evidence: Evidence,
  { rounds }: DemoFactors,
): void {
  const { keep } = chapter;
  const opened = rounds.map(({ period, openedOn, closesOn, ...round }) => ({
    ...round,
    id: keep('assessment_round', [openedOn], () => ({
      ...{ roadmap_id, period, opened_on: openedOn, closes_on: closesOn, illustrative: true, version: 1 },
    })),
  }));
  loadThreads(
    chapter,
    known,
    roadmap_id,
    opened.flatMap(({ threads = [], id }) =>
      threads.map((thread) => ({ subject: 'assessment_round', subject_id: id, thread }) as const),
    ),
  );
  for (const { assessments, id: round_id } of opened)
    for (const assessment of assessments) {
      const assessment_id = keep('assessment', [assessment.on], () => ({
        ...{ roadmap_id, round_id, factor: assessment.factor, perspective: assessment.perspective },
        criteria: criteriaOf(assessment, language, evidence),
        ...{ status: 'published', published_at: instantOf(assessment.on) },
        published_by: known.person(assessment.by).id,
        ...{ illustrative: true, version: 1 },
      }));
      const { dissent } = assessment;
      if (dissent) {
        const { id: person_id, bodyId: body_id } = known.person(dissent.by);
        keep('dissent', [dissent.on], (day: Day) => ({
          ...{ roadmap_id, assessment_id, person_id, body_id, said_at: instantOf(day) },
          ...{ text: { lang: language, text: dissent.text }, illustrative: true },
        }));
      }
    }
}

const criteriaOf = ({ criteria }: DemoAssessment, language: string, evidence: Evidence) =>
  Object.entries(criteria).map(([criterion, { level, because, evidence: links }]) => ({
    ...{ criterion, level, justification: { lang: language, text: because } },
    evidence: links.map(([kind, name]) => ({ kind, id: named(evidence[kind].get(name), `${kind} ${name}`) })),
  }));
