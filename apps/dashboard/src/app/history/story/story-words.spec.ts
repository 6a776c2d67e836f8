import { TestBed } from '@angular/core/testing';
import { STORY_FIELDS, STORY_KINDS, STORY_SUBJECTS, type StoryLine } from '@rumbo/domain';
import { I18n } from '../../shell';
import { authorName, lineVerb, storyLink, storyValue, subjectName } from './story-words';

const line = (fields: Partial<StoryLine> = {}): StoryLine => ({
  subject: 'milestone',
  id: 7,
  code: '1.1.1',
  label: null,
  operation: 'update',
  kinds: ['status'],
  changes: [{ field: 'status', as: 'status', from: null, to: 'completed' }],
  reason: null,
  ...fields,
});

describe('the words of the story', () => {
  let i18n: I18n;
  beforeEach(async () => {
    i18n = TestBed.inject(I18n);
    await i18n.use('en');
    await i18n.need(['plan', 'history']);
  });

  it.each([
    ['period', '2026-Q2', 'Q2 2026'],
    ['percent', 40, '40%'],
    ['number', 1_234.5, '1,234.5'],
    ['status', 'in_progress', 'In progress'],
    ['meetingStatus', 'held', 'Held'],
    ['reportStep', 'submitted', 'Submitted'],
    ['body', 'INDAP', 'INDAP'],
    ['text', { lang: 'es', text: 'Mapa', translations: { en: 'Map' } }, 'Map'],
    ['text', null, 'none'],
  ] as const)('say a value that is a %s', (as, value, expected) => {
    expect(storyValue(i18n, as, value)).toBe(expected);
  });

  it.each(STORY_SUBJECTS)('name a %s and lead into its roadmap', (subject) => {
    expect(subjectName(i18n, subject)).not.toBe(subject);
    expect(storyLink('CL-HRR', line({ subject }))?.slice(0, 2)).toEqual(['/roadmaps', 'CL-HRR']);
    expect(storyLink('CL-HRR', line({ subject, operation: 'delete' }))).toBeNull();
  });

  it('name every field and kind', () => {
    expect(STORY_FIELDS.filter((field) => i18n.code('history.field', field) === field)).toEqual([]);
    expect(STORY_KINDS.filter((kind) => i18n.code('history.about', kind) === kind)).toEqual([]);
  });

  it.each([
    ['person:7', 'Ana', 'Ana'],
    ['person:7', null, 'Somebody'],
    ['demo', null, 'Demonstration data'],
    ['system', null, 'The system'],
  ])('name the author %s (%s)', (author, name, expected) => {
    expect(authorName(i18n, { author, name })).toBe(expected);
  });

  it.each<[Partial<StoryLine>, string]>([
    [{}, ''],
    [{ operation: 'insert' }, 'added'],
    [{ operation: 'delete' }, 'removed'],
    [{ kinds: ['comment'], changes: [] }, 'commented on'],
    [{ kinds: ['progress'], changes: [] }, 'reported on'],
  ])('say of %j: %s', (fields, expected) => {
    expect(lineVerb(i18n, line(fields))).toBe(expected);
  });
});
