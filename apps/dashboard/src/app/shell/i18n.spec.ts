import { TestBed } from '@angular/core/testing';
import {
  CONSTITUENT_GROUPS,
  FORMS,
  MILESTONE_STATES,
  MILESTONE_STATUSES,
  MILESTONE_TYPES,
  PRECISIONS,
  PRINCIPLES,
  ROADMAP_STATUSES,
  ROLES,
  THEMES,
} from '@rumbo/domain';
import { INTERFACE_LANGUAGES, loadMessages } from '@rumbo/i18n';
import { I18n } from './i18n';

const VOCABULARIES: Record<string, readonly string[]> = {
  state: MILESTONE_STATES,
  status: MILESTONE_STATUSES,
  roadmapStatus: ROADMAP_STATUSES,
  type: MILESTONE_TYPES,
  theme: [...THEMES, 'none'],
  principle: PRINCIPLES,
  form: FORMS,
  role: ROLES,
  group: CONSTITUENT_GROUPS,
  precision: PRECISIONS,
};

describe('the language of the dashboard', () => {
  let i18n: I18n;
  beforeEach(() => {
    localStorage.clear();
    i18n = TestBed.inject(I18n);
  });

  it.each([
    ['the person’s own', 'fr', 'es', 'fr'],
    ['this device’s choice', undefined, 'es', 'es'],
    ['the browser’s', undefined, null, 'en'],
    ['the browser’s where the person’s is not spoken here', 'it', null, 'en'],
  ])('is %s', async (_, personal, stored, expected) => {
    if (stored) localStorage.setItem('rumbo.language', stored);
    await i18n.start(personal);
    expect(i18n.language()).toBe(expected);
    expect(document.documentElement.lang).toBe(expected);
  });

  it('has what the parts of a page need, also when several ask at the same time', async () => {
    await i18n.use('en');
    await Promise.all([i18n.need(['dialogue']), i18n.need(['factors'])]);
    expect([i18n.t('dialogue.signals'), i18n.t('factor.summary')]).toEqual(['Signals', 'Summary']);
  });

  it('is the one chosen last, also for what was asked for before', async () => {
    await i18n.use('en');
    await Promise.all([i18n.need(['factors']), i18n.use('es')]);
    expect(i18n.t('factor.summary')).toBe('Resumen');
  });

  it('is remembered on this device', async () => {
    await i18n.use('es');
    expect(localStorage.getItem('rumbo.language')).toBe('es');
  });

  it('has numbers, shares and dates in its own way', async () => {
    await i18n.use('fr');
    const shown = [i18n.number(1234.5), i18n.percent(58.3), i18n.period('2026-Q2')];
    expect(shown.map((text) => text.replace(/\s/g, ' '))).toEqual(['1 234,5', '58 %', 'T2 2026']);
    await i18n.use('es');
    expect(i18n.day('2026-11-24')).toBe('24 nov 2026');
    expect(i18n.country('CL')).toBe('Chile');
  });

  it('shows a text in it where somebody has translated it, and in its original otherwise', async () => {
    await i18n.use('es');
    expect(i18n.text({ lang: 'it', text: 'Piano', translations: { es: 'Plan' } })).toBe('Plan');
    expect(i18n.text({ lang: 'it', text: 'Piano' })).toBe('Piano');
  });

  it('shows a code that has no message as it is', async () => {
    await i18n.use('en');
    expect(i18n.code('vocabulary.theme', 'CARE')).toBe('Care economy');
    expect(i18n.code('vocabulary.theme', 'NEW')).toBe('NEW');
  });

  it('writes the days that a problem names as the reader writes them, and repeats what is none', async () => {
    await i18n.use('es');
    const period = { from: '2026-01-01', to: '2026-06-30' };
    expect(i18n.code('error.field', 'overlapsPeriod', period)).toContain('1 ene 2026 al 30 jun 2026');
    expect(i18n.code('error.field', 'notAPeriod', { value: '2026-02-30' })).toContain('2026-02-30');
  });

  it.each(INTERFACE_LANGUAGES)('has a word in %s for every code of the vocabularies', async (language) => {
    const messages = await loadMessages(language);
    const keys = Object.entries(VOCABULARIES).flatMap(([name, codes]) =>
      codes.map((code) => `vocabulary.${name}.${code}`),
    );
    expect(keys.filter((key) => !messages[key])).toEqual([]);
  });
});
