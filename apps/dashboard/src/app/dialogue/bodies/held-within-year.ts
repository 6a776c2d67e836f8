import { type Day, type MeetingSummary, monthsBefore } from '@rumbo/domain';

/** The meetings that each dialogue body held within the year that ends on a day. */
export function heldWithinYear(
  meetings: readonly Pick<MeetingSummary, 'id' | 'dialogueBodyId' | 'status' | 'on'>[],
  asOf: Day,
): Map<number, number[]> {
  const after = monthsBefore(asOf, 12);
  const within = meetings.filter(({ status, on }) => status === 'held' && on > after && on <= asOf);
  return new Map(
    [...Map.groupBy(within, ({ dialogueBodyId }) => dialogueBodyId)].map(([id, held]) => [
      id,
      held.map((meeting) => meeting.id),
    ]),
  );
}
