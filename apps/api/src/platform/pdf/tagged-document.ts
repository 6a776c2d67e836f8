import PDFDocument from 'pdfkit';
import { FONTS, printable } from './fonts';

export interface Column {
  label: string;
  /** In points; what is left is shared by the others. */
  width?: number;
  align?: 'right';
}

interface Options {
  title: string;
  /** Where the file comes from. */
  author: string;
  language: string;
}

/** A place for a drawing: its top left corner and width. */
export interface Frame {
  x: number;
  y: number;
  width: number;
}

/** What the types of pdfkit leave out: its tables are tagged, and it knows PDF/UA. */
type TableOptions = PDFKit.Mixins.TableOptionsWithData & { structParent: PDFKit.PDFStructureElement };
type Cell = PDFKit.Mixins.CellOptions & { scope?: 'Column' | 'Row' };

const MARGIN = 56;
const [INK, MUTED, LINE] = ['#1b1b1f', '#55555d', '#c9c9d0'];
const SIZES = { 1: 20, 2: 14, 3: 11 } as const;
/** What a heading and a line below it take. */
const HEADING = 60;
/** No heading is left alone at the foot of a page, and no head of a table. */
const KEPT_TOGETHER = { 1: 200, 2: 170, 3: 130, table: 80 } as const;

/** A document that is read as well as seen: its headings, paragraphs, tables and figures are tagged (PDF/UA). */
export class TaggedDocument {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;

  constructor({ title, author, language }: Options) {
    this.pdf = new PDFDocument({
      ...{ font: FONTS.regular, size: 'A4', margin: MARGIN, bufferPages: true },
      ...{ pdfVersion: '1.7', subset: 'PDF/UA' as never, tagged: true, lang: language, displayTitle: true },
      info: { Title: title, Author: author, Creator: 'Rumbo', Producer: 'Rumbo' },
    });
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** `height` of a drawing that follows: it stays with its heading. */
  heading(level: 1 | 2 | 3, text: string, height = 0): void {
    this.keepTogether(Math.max(KEPT_TOGETHER[level], height + HEADING));
    if (level > 1) this.pdf.y += level === 2 ? 14 : 8;
    if (level < 3) this.pdf.outline.addItem(printable(text));
    this.add(`H${level}`, () => this.write(text, FONTS.bold, SIZES[level]));
    this.pdf.y += 4;
  }

  /** A paragraph a line of the text; `lang` where it is not the document's. */
  paragraph(text: string, { lang, muted = false }: { lang?: string; muted?: boolean } = {}): void {
    for (const line of text.split(/\n+/).filter(Boolean)) {
      this.add(
        'P',
        () => this.write(line, FONTS.regular, muted ? 9 : 10, muted ? MUTED : INK),
        lang ? { lang } : {},
      );
      this.pdf.y += 4;
    }
  }

  /** The first cell of a row names it. */
  table(columns: readonly Column[], rows: readonly (readonly string[])[]): void {
    this.keepTogether(KEPT_TOGETHER.table);
    this.pdf.x = MARGIN;
    this.pdf.font(FONTS.regular).fontSize(9);
    const align = columns.map((column) => ({ x: column.align ?? ('left' as const) }));
    const header = columns.map(({ label }, n): Cell => ({
      ...{ text: printable(label), type: 'TH', scope: 'Column', align: align[n] ?? {} },
      ...{ font: { src: FONTS.bold, size: 9 }, backgroundColor: '#f0f0f4' },
    }));
    const body = rows.map((row) =>
      row.map((text, n): Cell => ({
        ...{ text: printable(text), align: align[n] ?? {} },
        ...(n === 0 && { type: 'TH' as const, scope: 'Row' as const }),
      })),
    );
    const options: TableOptions = {
      structParent: this.root,
      columnStyles: columns.map(({ width }) => width ?? '*'),
      defaultStyle: {
        border: { top: 0, left: 0, right: 0, bottom: 0.5 },
        ...{ borderColor: LINE, textColor: INK, padding: { top: 4, bottom: 4, left: 4, right: 4 } },
      } as never,
      data: [header, ...body],
    };
    this.pdf.table(options);
    this.pdf.x = MARGIN;
    this.pdf.y += 8;
  }

  /** A drawing, and what it says for those who do not see it. */
  figure(alt: string, height: number, draw: (pdf: PDFKit.PDFDocument, frame: Frame) => void): void {
    this.keepTogether(height);
    const [x, y, width] = [MARGIN, this.pdf.y, this.pdf.page.width - 2 * MARGIN];
    const place = { alt: printable(alt), bbox: [x, y, x + width, y + height], placement: 'Block' };
    this.add(
      'Figure',
      () => draw(this.pdf.font(FONTS.regular).fontSize(9).fillColor(INK), { x, y, width }),
      place,
    );
    this.pdf.x = x;
    this.pdf.y = y + height + 8;
  }

  /** Numbers the pages, which is no part of what is read, and gives the file. */
  async end(pageLabel: (page: number, pages: number) => string): Promise<Buffer> {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      this.pdf.page.margins.bottom = 0;
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      this.pdf.font(FONTS.regular).fontSize(8).fillColor(MUTED);
      const foot = this.pdf.page.height - MARGIN + 20;
      const width = this.pdf.page.width - 2 * MARGIN;
      this.pdf.text(printable(pageLabel(page + 1, count)), MARGIN, foot, { width, align: 'right' });
      this.pdf.endMarkedContent();
    }
    this.root.end();
    this.pdf.end();
    const chunks: Buffer[] = [];
    for await (const chunk of this.pdf) chunks.push(Buffer.from(chunk as Uint8Array));
    return Buffer.concat(chunks);
  }

  private add(tag: string, draw: () => void, options: object = {}): void {
    this.root.add(this.pdf.struct(tag, options, [draw]));
  }

  private write(text: string, font: string, size: number, color = INK): void {
    this.pdf.font(font).fontSize(size).fillColor(color);
    this.pdf.text(printable(text), MARGIN, this.pdf.y, {
      width: this.pdf.page.width - 2 * MARGIN,
      lineGap: 2,
    });
  }

  private keepTogether(height: number): void {
    if (this.pdf.y + height > this.pdf.page.height - MARGIN) this.pdf.addPage();
  }
}
