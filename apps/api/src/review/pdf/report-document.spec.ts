import { LANGUAGES, type Language, type ReportPage } from '@rumbo/domain';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontsOf, readBack, type Tag, tagsOf, textOf } from '../../platform/pdf/testing';
import { Words } from '../../platform/pdf/words';
import { reportDocument } from './report-document';
import { reportPage } from './testing';

async function open(page: ReportPage, language: Language): Promise<PDFDocumentProxy> {
  return readBack(await reportDocument(page, await Words.in(language, page.roadmap)));
}

describe.each(LANGUAGES)('the document of a report in %s', (language) => {
  let pdf: PDFDocumentProxy;
  let text: string;
  let tags: Tag[];
  beforeAll(async () => {
    pdf = await open(reportPage(), language);
    [text, tags] = [await textOf(pdf), await tagsOf(pdf)];
  });
  const roles = () => new Set(tags.map(({ role }) => role));
  const only = (role: string) => tags.filter((tag) => tag.role === role);

  it('says the ministry’s words, in its own language where nobody has translated them', () => {
    const achievements = {
      en: 'The one window opened in 3 regions.',
      es: 'La ventanilla única abrió en 3 regiones',
      fr: 'Le guichet unique a ouvert dans 3 régions — au cœur des territoires.',
    }[language];
    expect(text).toContain(achievements);
    expect(text).toContain('Formalizar 40 grupos más en el año.');
    const foreign = only('P').flatMap(({ lang }) => lang ?? []);
    expect(foreign).toEqual(language === 'es' ? [] : ['es']);
  });

  it('is titled and speaks that language', async () => {
    const { info } = (await pdf.getMetadata()) as { info: { Language: string; Title: string } };
    const title = {
      en: 'Rural formalisation roadmap: progress report, 1 Jan 2026 to 30 Jun 2026',
      es: 'Hoja de ruta de formalización rural: informe de avance, del 1 ene 2026 al 30 jun 2026',
      fr: 'Feuille de route de la formalisation rurale : rapport d’avancement, du 1 janv. 2026 au 30 juin 2026',
    }[language];
    expect(info).toMatchObject({ Language: language, Title: title, PDFFormatVersion: '1.7' });
    /** A map, whatever its types say. */
    const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(marks.get('Marked')).toBe(true);
  });

  it('is tagged: headings in order, tables with their heads, figures with what they show', () => {
    for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect(roles()).toContain(role);
    const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role ?? '') ? Number(role?.slice(1)) : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, n) => level <= (levels[n - 1] ?? 0) + 1)).toBe(true);
    const alts = only('Figure').map(({ alt }) => alt ?? '');
    expect(alts).toHaveLength(3);
    expect(alts[0]).toContain(language === 'en' ? '61.7%' : '61,7');
    expect(alts[1]).toContain({ en: 'Overdue 1', es: 'Vencido 1', fr: 'En retard 1' }[language]);
    expect(alts[2]).toContain(language === 'en' ? '2.2' : '2,2');
  });

  it('gives no percentage without what it was taken from', () => {
    const progress = {
      en: '61.7% (1,234.5 of 2,000)',
      es: '61,7 % (1234,5 de 2000)',
      fr: '61,7 % (1 234,5 sur 2 000)',
    }[language];
    expect(text).toContain(progress);
  });

  it('labels what is illustrative', () => {
    const labelled = { en: 'Illustrative: ', es: 'Ilustrativo: ', fr: 'Illustratif : ' }[language];
    expect(text).toContain(labelled);
  });

  it('embeds its fonts', async () => {
    expect(await fontsOf(pdf)).toEqual(['NotoSans-Bold', 'NotoSans-Regular']);
  });

  it('numbers its pages, which is not read', () => {
    const { numPages } = pdf;
    const last = {
      en: `Page ${numPages} of ${numPages}`,
      es: `Página ${numPages} de ${numPages}`,
      fr: `Page ${numPages} sur ${numPages}`,
    };
    expect(numPages).toBeGreaterThan(3);
    expect(text).toContain(last[language]);
  });
});

describe('a document', () => {
  it('names who took a step to those alone who may know', async () => {
    const steps = [
      { id: 1, step: 'accepted' as const, author: 'Inés Soto', at: '2026-08-05T12:00:00.000Z', note: null },
    ];
    expect(await textOf(await open(reportPage({ steps }), 'es'))).toContain('Inés Soto');
  });

  it('says that it is a draft', async () => {
    const report = { ...reportPage().report, status: 'draft' as const };
    expect(await textOf(await open(reportPage({ report, frozen: false }), 'en'))).toContain(
      'Draft, not submitted',
    );
  });
});
