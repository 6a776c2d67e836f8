import type {
  AgendaItem,
  EvidenceInput,
  LocalizedText,
  Meeting,
  MeetingInput,
  MeetingSummary,
  Minutes,
  Proposal,
} from '@rumbo/domain';
import {
  type AttendanceDraft,
  blankLine,
  draftOfAttendance,
  isBlank,
  toAttendance,
} from './attendance-draft';

/** A point of the agenda; `about` is what of the plan it is about, as `axis:3`, or nothing. */
export interface AgendaDraft {
  title: string;
  about: string;
}
export type ProposalDraft = Omit<Proposal, 'reason' | 'respondedOn'> & {
  reason: string;
  respondedOn: string;
};
type MinutesDraft = Record<Exclude<keyof Minutes, 'objections'>, string> & Pick<Minutes, 'objections'>;

type Plain = Pick<MeetingInput, 'status' | 'type' | 'level' | 'on' | 'languages'>;
type Texts = Record<
  | 'dialogueBodyId'
  | 'number'
  | 'statusReason'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'territory'
  | 'agendaSentOn'
  | 'documentsSentOn'
  | 'quorumRule'
  | 'accessibility'
  | 'names',
  string
>;

/** A meeting as it is being typed: an empty text is none. */
export interface MeetingDraft extends Plain, Texts {
  topic: LocalizedText;
  modality: NonNullable<MeetingInput['modality']> | '';
  quorumMet: 'yes' | 'no' | '';
  agenda: AgendaDraft[];
  documents: EvidenceInput[];
  attendance: AttendanceDraft[];
  minutes: MinutesDraft;
  proposals: ProposalDraft[];
}

export const BLANK_POINT: AgendaDraft = { title: '', about: '' };
export const BLANK_DOCUMENT: EvidenceInput = { title: '', url: '' };
export const BLANK_PROPOSAL: ProposalDraft = {
  group: 'SSE',
  from: '',
  text: '',
  response: 'pending',
  reason: '',
  respondedOn: '',
};

/** A new meeting that was held today, with a first line for who came. */
export const emptyMeeting = (lang: string, today: string): MeetingDraft => ({
  dialogueBodyId: '',
  number: '',
  topic: { lang, text: '' },
  status: 'held',
  statusReason: '',
  type: 'CONS',
  level: 'national',
  on: today,
  startsAt: '',
  endsAt: '',
  modality: '',
  place: '',
  territory: '',
  agenda: [],
  agendaSentOn: '',
  documents: [],
  documentsSentOn: '',
  quorumRule: '',
  quorumMet: '',
  languages: [],
  accessibility: '',
  attendance: [blankLine(true)],
  names: '',
  minutes: { draftedOn: '', circulatedOn: '', approvedOn: '', publishedOn: '', url: '', objections: [] },
  proposals: [],
});

const KINDS = { axis: 'axisId', objective: 'objectiveId', milestone: 'milestoneId' } as const;

function aboutOf(item: AgendaItem): string {
  const [kind, key] =
    Object.entries(KINDS)
      .reverse()
      .find(([, one]) => item[one] !== null) ?? [];
  return key ? `${kind}:${item[key]}` : '';
}

/** The request's part of what a point of the agenda is about: at most one of the three. */
function pointedTo(about: string): Omit<AgendaItem, 'title'> {
  const none = { axisId: null, objectiveId: null, milestoneId: null };
  const [kind, id] = about.split(':');
  const key = KINDS[kind as keyof typeof KINDS];
  return key ? { ...none, [key]: Number(id) } : none;
}

const QUORUM = { yes: true, no: false, '': null } as const;

export function draftOfMeeting({
  id: _,
  illustrative: _illustrative,
  version: _version,
  ...meeting
}: Meeting): MeetingDraft {
  const { minutes } = meeting;
  return {
    ...meeting,
    dialogueBodyId: String(meeting.dialogueBodyId),
    number: meeting.number ?? '',
    statusReason: meeting.statusReason ?? '',
    startsAt: meeting.startsAt ?? '',
    endsAt: meeting.endsAt ?? '',
    modality: meeting.modality ?? '',
    place: meeting.place ?? '',
    territory: meeting.territory ?? '',
    agenda: meeting.agenda.map((item) => ({ title: item.title, about: aboutOf(item) })),
    agendaSentOn: meeting.agendaSentOn ?? '',
    documentsSentOn: meeting.documentsSentOn ?? '',
    quorumRule: meeting.quorumRule ?? '',
    quorumMet: meeting.quorumMet === null ? '' : meeting.quorumMet ? 'yes' : 'no',
    accessibility: meeting.accessibility ?? '',
    attendance: meeting.attendance.map(draftOfAttendance),
    names: meeting.names ?? '',
    minutes: {
      draftedOn: minutes.draftedOn ?? '',
      circulatedOn: minutes.circulatedOn ?? '',
      approvedOn: minutes.approvedOn ?? '',
      publishedOn: minutes.publishedOn ?? '',
      url: minutes.url ?? '',
      objections: minutes.objections,
    },
    proposals: meeting.proposals.map((proposal) => ({
      ...proposal,
      reason: proposal.reason ?? '',
      respondedOn: proposal.respondedOn ?? '',
    })),
  };
}

/** Lines left blank at the end are not sent; one amid others stays, so that what is wrong is said at its own line. */
export function withoutBlankEnd<T>(lines: readonly T[], isBlank: (line: T) => boolean): T[] {
  return lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

const orNull = (text: string) => text.trim() || null;

/** The request's body. A reason for the status belongs to what did not take place. */
export function toMeeting(draft: MeetingDraft) {
  const { minutes, status } = draft;
  const off = status === 'cancelled' || status === 'rescheduled';
  return {
    ...draft,
    dialogueBodyId: draft.dialogueBodyId ? Number(draft.dialogueBodyId) : null,
    number: orNull(draft.number),
    statusReason: off ? orNull(draft.statusReason) : null,
    startsAt: orNull(draft.startsAt),
    endsAt: orNull(draft.endsAt),
    modality: draft.modality || null,
    place: orNull(draft.place),
    territory: orNull(draft.territory),
    agenda: withoutBlankEnd(draft.agenda, ({ title, about }) => !title.trim() && !about).map((point) => ({
      title: point.title,
      ...pointedTo(point.about),
    })),
    agendaSentOn: orNull(draft.agendaSentOn),
    documents: withoutBlankEnd(draft.documents, ({ title, url }) => !title.trim() && !url.trim()),
    documentsSentOn: orNull(draft.documentsSentOn),
    quorumRule: orNull(draft.quorumRule),
    quorumMet: QUORUM[draft.quorumMet],
    accessibility: orNull(draft.accessibility),
    attendance: withoutBlankEnd(draft.attendance, isBlank).map(toAttendance),
    names: orNull(draft.names),
    minutes: {
      draftedOn: orNull(minutes.draftedOn),
      circulatedOn: orNull(minutes.circulatedOn),
      approvedOn: orNull(minutes.approvedOn),
      publishedOn: orNull(minutes.publishedOn),
      url: orNull(minutes.url),
      objections: withoutBlankEnd(minutes.objections, ({ text }) => !text.trim()),
    },
    proposals: withoutBlankEnd(draft.proposals, ({ from, text }) => !from.trim() && !text.trim()).map(
      (proposal) => ({
        ...proposal,
        reason: orNull(proposal.reason),
        respondedOn: orNull(proposal.respondedOn),
      }),
    ),
  };
}

/** The latest meeting of a dialogue body that was held; the list is newest first. */
export const latestHeld = (meetings: readonly MeetingSummary[], bodyId: number): MeetingSummary | undefined =>
  meetings.find(({ dialogueBodyId, status }) => dialogueBodyId === bodyId && status === 'held');

/** The number after the highest of a dialogue body's series; nothing when it does not count in figures. */
export function nextNumber(meetings: readonly MeetingSummary[], bodyId: number): string {
  const numbers = meetings
    .filter(({ dialogueBodyId, number }) => dialogueBodyId === bodyId && number !== null)
    .map(({ number }) => Number(number));
  const highest = Math.max(0, ...numbers);
  return numbers.length > 0 && Number.isInteger(highest) ? String(highest + 1) : '';
}
