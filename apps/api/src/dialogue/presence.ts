import { dialogueForm, type GroupPresence, type MeetingSummary, type Present } from '@rumbo/domain';

/** Groups as the rules read attendance: everybody of a group as one organisation that came. */
export const asAttendance = (presence: readonly GroupPresence[]): Present[] =>
  presence.map((group) => ({ ...group, attended: true }));

type Row = Omit<MeetingSummary, 'form' | 'presence'> & { presence: GroupPresence[] | null };

/** A meeting of a list: the form of its dialogue follows from who came. */
export function toSummary({ presence, ...meeting }: Row): MeetingSummary {
  const groups = presence ?? [];
  return {
    ...meeting,
    presence: groups,
    form: meeting.status === 'held' ? dialogueForm(asAttendance(groups)) : null,
  };
}
