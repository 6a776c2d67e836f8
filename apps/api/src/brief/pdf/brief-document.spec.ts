import { type Brief, LANGUAGES, type Language } from '@rumbo/domain';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontsOf, readBack, type Tag, tagsOf, textOf, textsOf } from '../../platform/pdf/testing';
import { Words } from '../../platform/pdf/words';
import { briefDocument } from './brief-document';
import { brief } from './testing';

const open = async (content: Brief, language: Language): Promise<PDFDocumentProxy> =>
  readBack(await briefDocument(content, await Words.in(language, content.overview.roadmap)));

describe.each(LANGUAGES)('a brief in %s', (language) => {
  let pdf: PDFDocumentProxy;
  let text: string;
  let tags: Tag[];
  beforeAll(async () => {
    pdf = await open(brief(), language);
    [text, tags] = [await textOf(pdf), await tagsOf(pdf)];
  });

  it('is titled, with the day that it is about, and speaks that language', async () => {
    const { info } = (await pdf.getMetadata()) as { info: { Language: string; Title: string } };
    const title = {
      en: 'Rural formalisation roadmap: brief as of 24 Nov 2026',
      es: 'Hoja de ruta de formalización rural: informe breve al 24 nov 2026',
      fr: 'Feuille de route de la formalisation rurale : note de synthèse au 24 nov. 2026',
    }[language];
    expect(info).toMatchObject({ Language: language, Title: title });
    expect(text).toContain({ en: 'Chile', es: 'Chile', fr: 'Chili' }[language]);
  });

  it('is tagged: headings in order, tables with their heads, figures with what they show', () => {
    const roles = new Set(tags.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect(roles).toContain(role);
    const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role ?? '') ? Number(role?.slice(1)) : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, n) => level <= (levels[n - 1] ?? 0) + 1)).toBe(true);
    const alts = tags.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : []));
    expect(alts).toHaveLength(6);
    expect(alts.every((alt) => alt.length > 20)).toBe(true);
    expect(alts[1]).toContain({ en: 'Overdue 20', es: 'Vencido 20', fr: 'En retard 20' }[language]);
    expect(alts[2]).toContain('34');
  });

  it('gives no percentage without what it was taken from', () => {
    const progress = { en: '60% (20.4 of 34)', es: '60 % (20,4 de 34)', fr: '60 % (20,4 sur 34)' }[language];
    expect(text.replaceAll('\u00a0', ' ')).toContain(progress);
  });

  it('names the most urgent milestones, and says that there are more', () => {
    const more = { en: '15 of 21', es: '15 de 21', fr: '15 sur 21' }[language];
    expect(text).toContain(more);
    expect(text).toContain(
      { en: '147 days overdue', es: 'vencido hace 147 días', fr: '147 jours de retard' }[language],
    );
  });

  it('gives the outlook as a range, with what cannot be told', () => {
    const range = {
      en: 'Without 21 milestones of which nothing can be expected (20 too late, 1 on hold)',
      es: 'Sin 21 hitos de los que nada se puede esperar (20 con demasiado atraso, 1 en pausa)',
      fr: 'Sans 21 jalons dont rien ne peut être attendu (20 trop en retard, 1 suspendu)',
    }[language];
    expect(text.replace(/\s+/g, ' ')).toContain(range);
    expect(text).toContain('Kaplan–Meier');
  });

  it('says how the dialogue and the indicators stand', () => {
    expect(text).toContain({ en: 'Cadence', es: 'Cadencia', fr: 'Cadence' }[language]);
    expect(text).toContain('FRM-01');
    expect(text).toContain({ en: '26.8', es: '26,8', fr: '26,8' }[language]);
  });

  it('labels what is illustrative', () => {
    expect(text).toContain({ en: 'Illustrative: ', es: 'Ilustrativo: ', fr: 'Illustratif : ' }[language]);
    expect(text).toContain({ en: '; illustrative)', es: '; ilustrativo)', fr: '; illustratif)' }[language]);
  });

  it('embeds its fonts', async () => {
    expect(await fontsOf(pdf)).toEqual(['NotoSans-Bold', 'NotoSans-Regular']);
  });

  it('says on every page which roadmap and which day it is about', async () => {
    const pages = await textsOf(pdf);
    expect(pages.length).toBeGreaterThan(1);
    const day = { en: 'As of 24 Nov 2026', es: 'Al 24 nov 2026', fr: 'Au 24 nov. 2026' }[language];
    for (const page of pages) expect(page).toContain(`CL-HRR · ${day}`);
  });

  it('says on every page that it is about the past, and when it was made', async () => {
    const past = await open(brief({ madeOn: '2027-02-01' }), language);
    const foot = {
      en: 'As it was recorded on 24 Nov 2026',
      es: 'Como estaba registrado el 24 nov 2026',
      fr: 'Tel qu’enregistré le 24 nov. 2026',
    }[language];
    for (const page of await textsOf(past)) expect(page).toContain(foot);
    const made = { en: 'made on 1 Feb 2027', es: 'hizo el 1 feb 2027', fr: 'établie le 1 févr. 2027' }[
      language
    ];
    expect(await textOf(past)).toContain(made);
    expect(text).not.toContain(foot);
  });
});

describe('a brief', () => {
  it('says what is missing where there are too few finished milestones', async () => {
    const text = await textOf(await open(brief({ finished: 3 }), 'en'));
    expect(text.replace(/\s+/g, ' ')).toContain(
      'needs 8 finished milestones with a date; there are 3, so 5 are missing',
    );
  });
});
