import type { DemoAssessment, DemoFactors } from './factors-content';
import type { CommonIndicators } from './load-indicators';
import type { LoadedRoadmap } from './load-roadmap';
import { type Insert, type Known, localized, named, type Update } from './loading';
import { loadThreads } from './load-threads';

/** Records that evidence names: meetings by day, milestones and indicators by code, documents by key. */
type Evidence = Record<
  'meeting' | 'milestone' | 'indicator' | 'document' | 'agreement',
  ReadonlyMap<string, number>
>;

/** The success factors of a roadmap of the demo. Everything that is not known to have happened is illustrative. */
export async function loadFactors(
  { insert, update }: { insert: Insert; update: Update },
  known: Known,
  roadmap: LoadedRoadmap,
  { meetings, indicators }: { meetings: ReadonlyMap<string, number>; indicators: CommonIndicators },
  factors: DemoFactors,
): Promise<void> {
  const { id: roadmap_id, language, milestones } = roadmap;
  const text = (texts: Parameters<typeof localized>[1]) => localized(language, texts);
  const documentIds = await insert(
    'policy_document',
    factors.documents.map(({ kind, title, reference, dated, url, screening = {}, real }) => ({
      ...{ roadmap_id, kind, title: text(title), reference: reference ?? null, dated: dated ?? null },
      url: url ?? null,
      screening: Object.entries(screening).map(([principle, [verdict, note]]) => ({
        ...{ principle, verdict, passage: null },
        note: { lang: language, text: note },
      })),
      ...{ illustrative: !real, version: 1 },
    })),
  );
  await loadEngagement(insert, roadmap, factors);
  await update(
    'objective',
    Object.entries(factors.conditions).map(([code, { principles, decentWork }]) => ({
      id: named(roadmap.objectives.get(code), code),
      principles,
      decent_work: decentWork
        ? { condition: text(decentWork.condition), elements: decentWork.elements }
        : null,
    })),
  );
  await update(
    'milestone',
    Object.entries(factors.links).map(([code, { sdg = [], standards = [], outcomes = [] }]) => ({
      id: named(milestones.get(code), code),
      ...{ sdg_targets: sdg, standards, outcomes },
    })),
  );
  const documents = new Map(factors.documents.map(({ key }, n) => [key, documentIds[n] ?? 0]));
  const evidence = { meeting: meetings, milestone: milestones, indicator: indicators, document: documents };
  await loadRounds(insert, known, roadmap, { ...evidence, agreement: new Map() }, factors);
}

async function loadRounds(
  insert: Insert,
  known: Known,
  { id: roadmap_id, language }: LoadedRoadmap,
  evidence: Evidence,
  { rounds }: DemoFactors,
): Promise<void> {
  const roundIds = await insert(
    'assessment_round',
    rounds.map(({ period, openedOn, closesOn }) => ({
      ...{ roadmap_id, period, opened_on: openedOn, closes_on: closesOn, illustrative: true, version: 1 },
    })),
  );
  await loadThreads(
    insert,
    known,
    roadmap_id,
    rounds.flatMap(({ threads = [] }, n) =>
      threads.map(
        (thread) => ({ subject: 'assessment_round', subject_id: roundIds[n] ?? 0, thread }) as const,
      ),
    ),
  );
  const made = rounds.flatMap(({ assessments }, n) =>
    assessments.map((assessment) => ({ assessment, round_id: roundIds[n] })),
  );
  const ids = await insert(
    'assessment',
    made.map(({ assessment, round_id }) => ({
      ...{ roadmap_id, round_id, factor: assessment.factor, perspective: assessment.perspective },
      criteria: criteriaOf(assessment, language, evidence),
      ...{ status: 'published', published_at: `${assessment.on}T15:00:00Z` },
      published_by: known.person(assessment.by).id,
      ...{ illustrative: true, version: 1 },
    })),
  );
  await insert(
    'dissent',
    made.flatMap(({ assessment: { dissent } }, n) => {
      if (!dissent) return [];
      const person = known.person(dissent.by);
      return [
        {
          ...{ roadmap_id, assessment_id: ids[n], person_id: person.id, body_id: person.bodyId },
          ...{ said_at: `${dissent.on}T15:00:00Z`, text: { lang: language, text: dissent.text } },
          illustrative: true,
        },
      ];
    }),
  );
}

const criteriaOf = ({ criteria }: DemoAssessment, language: string, evidence: Evidence) =>
  Object.entries(criteria).map(([criterion, { level, because, evidence: links }]) => ({
    ...{ criterion, level, justification: { lang: language, text: because } },
    evidence: links.map(([kind, name]) => ({ kind, id: named(evidence[kind].get(name), `${kind} ${name}`) })),
  }));

/** Partners and what a roadmap has with them. */
async function loadEngagement(
  insert: Insert,
  { id: roadmap_id, language, milestones }: LoadedRoadmap,
  { partners, instruments, recommendations, exchanges, duties }: DemoFactors,
): Promise<void> {
  const text = (texts: Parameters<typeof localized>[1]) => localized(language, texts);
  const common = (real?: true) => ({ roadmap_id, illustrative: !real, version: 1 });
  const ids = await insert(
    'partner',
    partners.map(({ acronym, name, kind, website }) => ({
      ...{ ...common(true), acronym, name: text(name), kind, website: website ?? null },
    })),
  );
  const byAcronym = new Map(partners.map(({ acronym }, n) => [acronym, ids[n] ?? 0]));
  const partnerId = (acronym: string) => named(byAcronym.get(acronym), acronym);
  await insert(
    'instrument',
    instruments.map(({ title, kind, startsOn, endsOn, outcome, funding, outputs = [], real, ...one }) => ({
      ...{ ...common(real), title: text(title), kind, starts_on: startsOn, ends_on: endsOn ?? null },
      ...{ partner_ids: one.partners.map(partnerId), outcome: outcome ?? null },
      ...{ currency: funding?.currency ?? null, domestic_funding: funding?.domestic ?? null },
      partner_funding: funding?.partner ?? null,
      outputs: outputs.map(({ adoptedIn = null, adoptedOn = null, ...output }) => ({
        ...{ ...output, adoptedIn, adoptedOn },
      })),
    })),
  );
  await insert(
    'recommendation',
    recommendations.map(({ partner, receivedOn, source, decision, milestones: by = [], ...one }) => ({
      ...{ ...common(), partner_id: partnerId(partner), text: text(one.text), received_on: receivedOn },
      ...{ source: source ?? null, decision: decision?.as ?? 'pending', decided_on: decision?.on ?? null },
      reason: decision?.reason ? { lang: language, text: decision.reason } : null,
      milestone_ids: by.map((code) => named(milestones.get(code), code)),
    })),
  );
  await insert(
    'exchange',
    exchanges.map(({ direction, kind, on, topic, partners: with_ = [], countries = [], real }) => ({
      ...{ ...common(real), direction, kind, held_on: on, topic: text(topic), countries },
      partner_ids: with_.map(partnerId),
    })),
  );
  await insert(
    'reporting_duty',
    duties.map(({ partner, title, due, deliveredOn, ...duty }) => ({
      ...{ ...common(), partner_id: partnerId(partner), title: text(title), due },
      ...{
        delivered_on: deliveredOn ?? null,
        consulted: duty.consulted ?? false,
        public: duty.public ?? false,
      },
    })),
  );
}
