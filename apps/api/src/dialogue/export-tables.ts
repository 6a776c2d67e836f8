import {
  type Agreement,
  agreementState,
  type Day,
  dialogueForm,
  type ExportTable,
  type GroupPresence,
  type LocalizedText,
  localize,
  type MeetingSummary,
  standingPositions,
} from '@rumbo/domain';
import type { MessageKey, Translator } from '@rumbo/i18n';
import type { ExportCell, ExportSheet } from '../platform/export-file';
import type { ReaderWords } from '../platform/reader-language';
import { asAttendance } from './presence';

/** In whose words a table is written, and for which day. */
export interface ExportReader extends ReaderWords {
  today: Day;
}

export type ExportedMeeting = Omit<MeetingSummary, 'form' | 'presence'> & {
  body: string;
  presence: GroupPresence[] | null;
  agendaSentOn: string | null;
  documentsSentOn: string | null;
};

export type ExportedAgreement = Agreement & {
  body: string;
  meetingOn: string;
  meetingTopic: LocalizedText;
  owner: string | null;
  ownerGroup: GroupPresence['group'] | null;
  milestones: string[];
};

type Columns<Row> = [name: string, cell: (row: Row, reader: ExportReader) => ExportCell][];

const label = (say: Translator, vocabulary: string, code: string | null): string | null =>
  code === null ? null : say(`vocabulary.${vocabulary}.${code}` as MessageKey);

const sum =
  (key: 'organisations' | 'female' | 'male' | 'other' | 'undeclared') =>
  ({ status, presence }: ExportedMeeting): number | null =>
    status === 'held' ? (presence ?? []).reduce((total, group) => total + group[key], 0) : null;

const MEETING: Columns<ExportedMeeting> = [
  ['meeting', ({ id }) => id],
  ['body', ({ body }) => body],
  ['number', ({ number }) => number],
  ['topic', ({ topic }, { language }) => localize(topic, language).text],
  ['day', ({ on }) => on],
];

const MEETINGS: Columns<ExportedMeeting> = [
  ...MEETING,
  ['starts', ({ startsAt }) => startsAt],
  ['ends', ({ endsAt }) => endsAt],
  ['status', ({ status }, { say }) => label(say, 'meetingStatus', status)],
  ['reason', ({ statusReason }) => statusReason],
  ['type', ({ type }, { say }) => label(say, 'dialogueType', type)],
  ['level', ({ level }, { say }) => label(say, 'dialogueLevel', level)],
  [
    'form',
    ({ status, presence }, { say }) =>
      status === 'held' ? label(say, 'dialogueForm', dialogueForm(asAttendance(presence ?? []))) : null,
  ],
  ['modality', ({ modality }, { say }) => label(say, 'modality', modality)],
  ['place', ({ place }) => place],
  ['territory', ({ territory }) => territory],
  ['organisations', sum('organisations')],
  ['women', sum('female')],
  ['men', sum('male')],
  ['other', sum('other')],
  ['undeclared', sum('undeclared')],
  ['agendaSent', ({ agendaSentOn }) => agendaSentOn],
  ['documentsSent', ({ documentsSentOn }) => documentsSentOn],
  ['minutesPublished', ({ minutesPublishedOn }) => minutesPublishedOn],
  ['agreements', ({ agreements }) => agreements],
];

type GroupAtMeeting = ExportedMeeting & { came: GroupPresence };

const ATTENDANCE: Columns<GroupAtMeeting> = [
  ...MEETING,
  ['group', ({ came }, { say }) => label(say, 'group', came.group)],
  ['organisations', ({ came }) => came.organisations],
  ['women', ({ came }) => came.female],
  ['men', ({ came }) => came.male],
  ['other', ({ came }) => came.other],
  ['undeclared', ({ came }) => came.undeclared],
];

const standing = (verdict: string) => (agreement: ExportedAgreement) =>
  standingPositions(agreement.positions).filter((position) => position.verdict === verdict).length;

const AGREEMENTS: Columns<ExportedAgreement> = [
  ['meeting', ({ meetingId }) => meetingId],
  ['body', ({ body }) => body],
  ['topic', ({ meetingTopic }, { language }) => localize(meetingTopic, language).text],
  ['day', ({ meetingOn }) => meetingOn],
  ['number', ({ number }) => number],
  ['kind', ({ kind }, { say }) => label(say, 'agreementKind', kind)],
  ['text', ({ text }, { language }) => localize(text, language).text],
  ['owner', ({ owner }) => owner],
  ['due', ({ due }) => due],
  [
    'state',
    (agreement, { say, today }) =>
      label(say, 'agreementState', agreementState(agreement, agreement.ownerGroup, today)),
  ],
  ['doneOn', ({ doneOn }) => doneOn],
  ['confirmations', standing('confirmed')],
  ['disputes', standing('disputed')],
  [
    'reservations',
    ({ reservations }, { say }) =>
      reservations.map(({ group }) => label(say, 'group', group)).join('; ') || null,
  ],
  ['milestones', ({ milestones }) => milestones.join('; ') || null],
];

function sheetOf<Row>(
  table: ExportTable,
  columns: Columns<Row>,
  rows: readonly Row[],
  reader: ExportReader,
): ExportSheet {
  const { say } = reader;
  return {
    name: say(`dialogue.export.${table}` as MessageKey),
    columns: columns.map(([name]) => say(`dialogue.export.column.${name}` as MessageKey)),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row, reader))),
  };
}

/** One row a meeting. */
export const meetingsSheet = (meetings: readonly ExportedMeeting[], reader: ExportReader): ExportSheet =>
  sheetOf('meetings', MEETINGS, meetings, reader);

/** One row for each group at each meeting, as counts. */
export const attendanceSheet = (meetings: readonly ExportedMeeting[], reader: ExportReader): ExportSheet => {
  const rows = meetings.flatMap((meeting) =>
    meeting.status === 'held' ? (meeting.presence ?? []).map((came) => ({ ...meeting, came })) : [],
  );
  return sheetOf('attendance', ATTENDANCE, rows, reader);
};

/** One row an agreement, in its state on the reader's day. */
export const agreementsSheet = (
  agreements: readonly ExportedAgreement[],
  reader: ExportReader,
): ExportSheet => sheetOf('agreements', AGREEMENTS, agreements, reader);
