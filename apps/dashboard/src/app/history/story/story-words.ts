import {
  type StoryChange,
  type StoryEntry,
  type StoryLine,
  type StoryValue,
  THREAD_SUBJECTS,
} from '@rumbo/domain';
import { recordLink } from '../../roadmap';
import type { I18n } from '../../shell';

const CODES: Partial<Record<StoryChange['as'], string>> = {
  status: 'vocabulary.status',
  roadmapStatus: 'vocabulary.roadmapStatus',
  type: 'vocabulary.type',
  meetingStatus: 'vocabulary.meetingStatus',
  agreementStatus: 'vocabulary.agreementStatus',
  verdict: 'vocabulary.verdict',
};

/** A value of the story in the reader's words. */
export function storyValue(i18n: I18n, as: StoryChange['as'], value: StoryValue): string {
  if (value === null) return i18n.t('history.nothing');
  if (typeof value === 'object') return i18n.text(value);
  if (typeof value === 'number') return as === 'percent' ? i18n.percent(value) : i18n.number(value);
  if (as === 'period') return i18n.period(value);
  if (as === 'reportStep') return i18n.code('history.step', value);
  const vocabulary = CODES[as];
  return vocabulary ? i18n.code(vocabulary, value) : value;
}

type Subject = StoryLine['subject'];
const isTalkedOf = (subject: Subject): subject is (typeof THREAD_SUBJECTS)[number] =>
  (THREAD_SUBJECTS as readonly string[]).includes(subject);

export const subjectName = (i18n: I18n, subject: Subject): string =>
  isTalkedOf(subject) ? i18n.code('thread.subject', subject) : i18n.code('history.subject', subject);

/** Where records without talk are shown. */
const PAGES: Record<Exclude<Subject, (typeof THREAD_SUBJECTS)[number]>, string[]> = {
  dialogue_body: ['dialogue'],
  partner: ['factors', 'engagement'],
  recommendation: ['factors', 'engagement'],
  exchange: ['factors', 'engagement'],
  reporting_duty: ['factors', 'engagement'],
  reporting_period: ['reports'],
};

/** Commands of the router for the record of a line; null: it is no more. */
export function storyLink(roadmap: string, line: StoryLine): (string | number)[] | null {
  const { subject, id, code, operation } = line;
  if (operation === 'delete') return null;
  return isTalkedOf(subject)
    ? recordLink({ subject, subjectId: id, anchor: null, about: { code }, roadmap: { code: roadmap } })
    : ['/roadmaps', roadmap, ...PAGES[subject]];
}

export function authorName(i18n: I18n, { author, name }: Pick<StoryEntry, 'author' | 'name'>): string {
  if (name) return name;
  return i18n.code('history.story.author', author.startsWith('person:') ? 'gone' : author);
}

/** What a line says beyond its changes: that the record came, went, or was talked about. */
export function lineVerb(i18n: I18n, { operation, kinds, changes }: StoryLine): string {
  if (operation === 'insert') return i18n.t('history.story.added');
  if (operation === 'delete') return i18n.t('history.story.removed');
  if (kinds.includes('comment')) return i18n.t('history.story.commented');
  return changes.length === 0 ? i18n.t('history.story.reported') : '';
}
