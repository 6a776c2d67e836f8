import type { Day, EngagementPage } from '@rumbo/domain';

/** The page as its records stood on a day: what was received, decided or delivered later had not happened yet. */
export function engagementOn(page: EngagementPage, asOf: Day): EngagementPage {
  const happened = (day: Day | null): day is Day => day !== null && day <= asOf;
  return {
    ...page,
    instruments: page.instruments.map((instrument) => ({
      ...instrument,
      outputs: instrument.outputs.map((output) => ({
        ...output,
        ...(!happened(output.deliveredOn) && { deliveredOn: null }),
        ...(!happened(output.adoptedOn) && { adoptedOn: null, adoptedIn: null }),
      })),
    })),
    recommendations: page.recommendations
      .filter(({ receivedOn }) => happened(receivedOn))
      .map((one) => (happened(one.decidedOn) ? one : { ...one, ...UNDECIDED })),
    exchanges: page.exchanges.filter(({ heldOn }) => happened(heldOn)),
    duties: page.duties.map((duty) =>
      happened(duty.deliveredOn) ? duty : { ...duty, deliveredOn: null, public: false },
    ),
  };
}
const UNDECIDED = { decision: 'pending', decidedOn: null, reason: null } as const;
