import { agreementState, type Agreement } from '../dialogue/agreement';
import { dialogueForm } from '../dialogue/attendance';
import type { Meeting, MeetingFacts } from '../dialogue/meeting';
import { presenceByGroup } from '../dialogue/overview';
import { type DialogueRecord, signals } from '../dialogue/signals';
import { periodEnd } from '../platform/calendar';
import type { Day } from '../platform/periods';
import type { ReportAgreement, ReportContent } from './content';
import type { ReportDays } from './gather-plan';

type ReportedAgreement = DialogueRecord['agreements'][number] &
  Pick<Agreement, 'meetingId' | 'number' | 'text' | 'ownerId'> & { meetingOn: Day };

/** What a report reads of the dialogue. */
export interface DialogueRecords {
  meetings: readonly (MeetingFacts & Pick<Meeting, 'topic'> & { body: string })[];
  /** Oldest first. */
  agreements: readonly ReportedAgreement[];
  regions: readonly string[];
  /** Short names of the bodies that answer for agreements. */
  owners: ReadonlyMap<number, string>;
}

type DialoguePart = Pick<ReportContent, 'meetings' | 'agreements' | 'signals'>;

/** Who met in a period, and what was agreed, fell due and was kept in it. */
export function gatherDialogue(records: DialogueRecords, days: ReportDays): DialoguePart {
  const { meetings, agreements, regions, owners } = records;
  const within = (on: Day) => on >= days.startsOn && on <= days.asOf;
  const published = new Set(meetings.flatMap(({ id, minutes }) => (minutes.publishedOn ? [id] : [])));
  return {
    meetings: meetings
      .filter(({ status, on }) => status === 'held' && within(on))
      .sort((a, b) => a.on.localeCompare(b.on))
      .map(({ id, on, topic, body, type, level, territory, attendance, minutes }) => ({
        ...{ id, on, topic, body, type, level, territory },
        form: dialogueForm(attendance),
        presence: presenceByGroup(attendance),
        minutesPublishedOn: minutes.publishedOn,
        agreements: agreements.filter(({ meetingId }) => meetingId === id).length,
      })),
    agreements: agreements.flatMap((agreement) => {
      const what = eventsOf(agreement, within, days.asOf);
      if (!what.made && !what.fellDue && !what.kept) return [];
      const { id, meetingId, number, meetingOn, text, ownerId, due, doneOn } = agreement;
      return [
        {
          ...{ id, meetingId, number, meetingOn, due, doneOn, ...what },
          text: published.has(meetingId) ? text : null,
          owner: ownerId === null ? null : (owners.get(ownerId) ?? null),
        },
      ];
    }),
    signals: signals({ meetings, agreements, regions }, days.asOf),
  };
}

/** Kept counts in the period in which it was done, whenever another group confirmed that. */
function eventsOf(
  agreement: ReportedAgreement,
  within: (on: Day) => boolean,
  asOf: Day,
): Pick<ReportAgreement, 'state' | 'made' | 'fellDue' | 'kept'> {
  const { meetingOn, due, doneOn, ownerGroup } = agreement;
  const state = agreementState(agreement, ownerGroup, asOf);
  return {
    state,
    made: within(meetingOn),
    fellDue: state !== 'superseded' && due !== null && within(periodEnd(due)),
    kept: state === 'kept' && doneOn !== null && within(doneOn),
  };
}
