import {
  type Day,
  dutyState,
  type EngagementPage,
  EXCHANGE_WINDOW,
  isInForce,
  isLinked,
  monthsBefore,
} from '@rumbo/domain';

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

/** What the heads of the lists count on the day that the page stands on; a part never stands without its whole. */
export function engagementCounts(page: EngagementPage, asOf: Day) {
  const begun = page.instruments.filter(({ startsOn }) => startsOn <= asOf);
  const after = monthsBefore(asOf, EXCHANGE_WINDOW);
  const recent = page.exchanges.filter(({ heldOn }) => heldOn > after);
  const given = recent.filter(({ direction }) => direction === 'given').length;
  const owed = page.duties.map((duty) => dutyState(duty, asOf)).filter((state) => state !== 'due');
  return {
    instruments: { part: begun.filter((one) => isInForce(one, asOf)).length, whole: begun.length },
    recommendations: {
      part: page.recommendations.filter(({ decision }) => decision !== 'pending').length,
      whole: page.recommendations.length,
    },
    exchanges: { given, received: recent.length - given },
    duties: { part: owed.filter((state) => state === 'on_time').length, whole: owed.length },
    milestones: { part: page.milestones.filter(isLinked).length, whole: page.milestones.length },
  };
}
