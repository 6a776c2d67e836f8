import type { AgreementBoard } from '@rumbo/domain';
import type { I18n } from '../../shell';
import { SEXES } from './attendance-draft';
import type { MeetingDraft } from './meeting-draft';

type Show = (draft: MeetingDraft) => { label: string; text: string };

/** Label and words of each field of a meeting, for the choice between two versions of it. */
export function shownMeeting(
  i18n: I18n,
  around: () => Pick<AgreementBoard, 'dialogueBodies' | 'territories'>,
): Record<keyof MeetingDraft, Show> {
  const as = (label: string, text: (draft: MeetingDraft) => string): Show => {
    return (draft) => ({ label, text: text(draft) });
  };
  const field = (key: keyof MeetingDraft, text: (draft: MeetingDraft) => string) =>
    as(i18n.code('dialogue.field', key), text);
  const day = (on: string) => on && i18n.day(on);
  const listed = (lines: readonly string[]) => lines.join(' · ');
  return {
    dialogueBodyId: field('dialogueBodyId', ({ dialogueBodyId }) => {
      return around().dialogueBodies.find(({ id }) => String(id) === dialogueBodyId)?.acronym ?? '';
    }),
    number: field('number', ({ number }) => number),
    topic: field('topic', ({ topic }) => listed([topic.text, ...Object.values(topic.translations ?? {})])),
    status: field('status', ({ status }) => i18n.code('vocabulary.meetingStatus', status)),
    statusReason: field('statusReason', ({ statusReason }) => statusReason),
    type: field('type', ({ type }) => i18n.code('vocabulary.dialogueType', type)),
    level: field('level', ({ level }) => i18n.code('vocabulary.dialogueLevel', level)),
    on: field('on', ({ on }) => day(on)),
    startsAt: field('startsAt', ({ startsAt }) => startsAt),
    endsAt: field('endsAt', ({ endsAt }) => endsAt),
    modality: field('modality', ({ modality }) => modality && i18n.code('vocabulary.modality', modality)),
    place: field('place', ({ place }) => place),
    territory: field('territory', ({ territory }) => {
      return around().territories.find(({ code }) => code === territory)?.name ?? '';
    }),
    languages: field('languages', ({ languages }) =>
      listed(languages.map((code) => i18n.languageName(code))),
    ),
    accessibility: field('accessibility', ({ accessibility }) => accessibility),
    agenda: field('agenda', ({ agenda }) => listed(agenda.map(({ title }) => title))),
    agendaSentOn: field('agendaSentOn', ({ agendaSentOn }) => day(agendaSentOn)),
    documents: field('documents', ({ documents }) => listed(documents.map(({ title }) => title))),
    documentsSentOn: field('documentsSentOn', ({ documentsSentOn }) => day(documentsSentOn)),
    quorumRule: field('quorumRule', ({ quorumRule }) => quorumRule),
    quorumMet: field('quorumMet', ({ quorumMet }) => quorumMet && i18n.t(`shell.${quorumMet}`)),
    attendance: as(i18n.t('dialogue.attendance'), ({ attendance }) =>
      listed(
        attendance.map(
          (line) => `${line.organisation} (${SEXES.reduce((sum, sex) => sum + (line[sex] ?? 0), 0)})`,
        ),
      ),
    ),
    names: as(i18n.t('dialogue.names'), ({ names }) => names),
    minutes: as(i18n.t('dialogue.minutes'), ({ minutes: { objections, url, ...days } }) =>
      listed([...Object.values(days).map(day), url, ...objections.map(({ text }) => text)].filter(Boolean)),
    ),
    proposals: as(i18n.t('dialogue.proposals'), ({ proposals }) =>
      listed(proposals.map(({ from, text }) => `${from}: ${text}`)),
    ),
  };
}
