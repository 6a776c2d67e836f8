import type { Day } from '@rumbo/domain';
import type { DemoFactors } from './factors-content';
import type { Chapter } from './history';
import type { LoadedRoadmap } from './load-roadmap';
import { localized, named } from './loading';

type DemoOutput = NonNullable<DemoFactors['instruments'][number]['outputs']>[number];

/** Partners of a roadmap, what it has with them, and what came of that on its days. */
export function loadEngagement(
  { keep }: Chapter,
  { id: roadmap_id, language, beginning, milestones }: LoadedRoadmap,
  { partners, instruments, recommendations, exchanges, duties }: DemoFactors,
): void {
  const text = (texts: Parameters<typeof localized>[1]) => localized(language, texts);
  const common = (real?: true) => ({ roadmap_id, illustrative: !real, version: 1 });
  const byAcronym = new Map(
    partners.map(({ acronym, name, kind, website }) => {
      const id = keep('partner', [beginning], () => ({
        ...{ ...common(true), acronym, name: text(name), kind, website: website ?? null },
      }));
      return [acronym, id];
    }),
  );
  const partnerId = (acronym: string) => named(byAcronym.get(acronym), acronym);
  for (const instrument of instruments) {
    const { title, kind, startsOn, endsOn, outcome, funding, outputs = [], real } = instrument;
    const days = [startsOn, ...outputs.flatMap(({ deliveredOn, adoptedOn }) => [deliveredOn, adoptedOn])];
    keep('instrument', days, (day) => ({
      ...{ ...common(real), title: text(title), kind, starts_on: startsOn, ends_on: endsOn ?? null },
      ...{ partner_ids: instrument.partners.map(partnerId), outcome: outcome ?? null },
      ...{ currency: funding?.currency ?? null, domestic_funding: funding?.domestic ?? null },
      partner_funding: funding?.partner ?? null,
      outputs: outputs.flatMap((output) => outputOn(output, day) ?? []),
    }));
  }
  for (const { partner, receivedOn, source, decision, milestones: by = [], ...one } of recommendations)
    keep('recommendation', [receivedOn, decision?.on], (day) => {
      const decided = decision && decision.on <= day ? decision : null;
      return {
        ...{ ...common(), partner_id: partnerId(partner), text: text(one.text), received_on: receivedOn },
        ...{ source: source ?? null, decision: decided?.as ?? 'pending', decided_on: decided?.on ?? null },
        reason: decided?.reason ? { lang: language, text: decided.reason } : null,
        milestone_ids: decided || !decision ? by.map((code) => named(milestones.get(code), code)) : [],
      };
    });
  for (const { direction, kind, on, topic, partners: with_ = [], countries = [], real } of exchanges)
    keep('exchange', [on], () => ({
      ...{ ...common(real), direction, kind, held_on: on, topic: text(topic), countries },
      partner_ids: with_.map(partnerId),
    }));
  for (const { partner, title, due, deliveredOn, ...duty } of duties)
    keep('reporting_duty', [beginning, deliveredOn], (day) => {
      const isKnown = !deliveredOn || deliveredOn <= day;
      return {
        ...{ ...common(), partner_id: partnerId(partner), title: text(title), due },
        delivered_on: isKnown ? (deliveredOn ?? null) : null,
        consulted: isKnown && (duty.consulted ?? false),
        public: isKnown && (duty.public ?? false),
      };
    });
}

/** Delivered, then adopted; null before it is delivered. */
function outputOn({ title, deliveredOn, adoptedIn, adoptedOn }: DemoOutput, day: Day) {
  if (deliveredOn > day) return null;
  const isAdopted = adoptedOn === undefined || adoptedOn <= day;
  const adoption = isAdopted ? { adoptedIn, adoptedOn } : {};
  return { title, deliveredOn, adoptedIn: adoption.adoptedIn ?? null, adoptedOn: adoption.adoptedOn ?? null };
}
