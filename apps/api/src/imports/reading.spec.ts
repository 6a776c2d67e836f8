import exceljs, { type CellValue } from 'exceljs';
import iconv from 'iconv-lite';
import { startApi, type TestApi } from '../testing';
import { createImporter, type Importer, itReadsRealFiles, realFile } from './testing';

const CSV = `Código;Título;Tipo;Eje;Fecha límite;Línea base;Meta
1;Instalación de la mesa;Hito;Gobernanza;30/06/2026;;
2;Días de trámite – Ñuble;Meta;Gobernanza;T4 2026;1.045,5;20
`;

/** A workbook with a note above the names, and these cells below. */
async function workbook(...rows: CellValue[][]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.addWorksheet('Portada').addRow(['Hoja de ruta']);
  const sheet = book.addWorksheet('Hitos');
  sheet.addRows([
    ['Versión de junio'],
    ['Código', 'Título', 'Eje', 'Fecha límite', 'Línea base', 'Meta'],
    ...rows,
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('reading a file', () => {
  let api: TestApi;
  let importer: Importer;
  beforeAll(async () => {
    api = await startApi();
    importer = await createImporter(api);
  });
  afterAll(() => api.close());

  it.each([
    ['UTF-8', Buffer.from(CSV), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${CSV}`), 'utf-8'],
    ['UTF-16 LE with a mark', iconv.encode(CSV, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 BE with a mark', iconv.encode(CSV, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 LE without', iconv.encode(CSV, 'utf-16le'), 'utf-16le'],
    ['UTF-16 BE without', iconv.encode(CSV, 'utf-16be'), 'utf-16be'],
    ['Windows-1252', iconv.encode(CSV, 'windows-1252'), 'windows-1252'],
  ])('finds out by itself that it is in %s', async (_, content, encoding) => {
    const { body } = await importer.upload(content);
    expect(body.reading).toEqual({
      ...{ encoding, delimiter: ';', sheet: null, headerRow: 1, decimal: 'comma', dateOrder: 'dmy' },
    });
    expect(body.effect?.rows.map(({ values }) => values)).toMatchObject([
      { title: 'Instalación de la mesa', due: '2026-06-30', type: 'milestone' },
      { title: 'Días de trámite – Ñuble', due: '2026-Q4', type: 'target', baseline: 1045.5 },
    ]);
  });

  it.each([
    [',', 'a comma'],
    ['\t', 'a tab'],
    ['|', 'a bar'],
  ])('finds out that %j divides it', async (delimiter) => {
    const { body } = await importer.upload(CSV.replace('1.045,5', '1045').replaceAll(';', delimiter));
    expect(body.reading.delimiter).toBe(delimiter);
    expect(body.effect?.counts).toMatchObject({ read: 2, created: 2 });
  });

  it('reads it otherwise when told so', async () => {
    const content = 'Code;Title;Axis;Due;Baseline;Goal\n1;Sales;A;03/04/2026;0;1.234\n';
    const { body } = await importer.upload(content);
    expect(body.effect?.rows[0]?.values).toMatchObject({ due: '2026-04-03', goal: 1234 });
    const reading = { ...body.reading, decimal: 'point', dateOrder: 'mdy' } as const;
    const { effect } = (await importer.preview(body.file.id, { reading })).body;
    expect(effect?.rows[0]?.values).toMatchObject({ due: '2026-03-04', goal: 1.234 });
    const wrong = await importer.preview(body.file.id, { reading: { ...reading, delimiter: ',' } });
    expect(wrong.body).toMatchObject({ columns: [{}], effect: null });
    expect(wrong.body.mappingErrors.map(({ path }) => path)).toContain('fields.title');
  });

  itReadsRealFiles.each([
    ['derived-encodings/jamaica_8-3-1.utf16le-tab.txt', 'utf-16le', '\t'],
    ['derived-encodings/sicvir_indicadores_rurales.cp1252.csv', 'windows-1252', ';'],
  ])('knows the real file %s', async (path, encoding, delimiter) => {
    expect((await importer.upload(realFile(path))).body.reading).toMatchObject({ encoding, delimiter });
  });

  it('knows mixed line ends, quoted line breaks, empty lines and marks inside the header', async () => {
    const content =
      '\uFEFFCode,\uFEFFTitle,Axis,Due\r\n1,"two\r\nlines",A,2026\r\n\r\n2,"with \r inside",A,2027\r\n';
    const { body } = await importer.upload(content);
    expect(body.columns.map(({ name }) => name)).toEqual(['Code', 'Title', 'Axis', 'Due']);
    expect(body.effect?.rows).toMatchObject([
      { row: 2, values: { title: 'two lines' } },
      { row: 4, values: { title: 'with inside' } },
    ]);
  });

  describe('a workbook', () => {
    it('finds the sheet and the row with the names, and reads dates, numbers and rich text', async () => {
      const rich = { richText: [{ text: 'Mesa ' }, { font: { bold: true }, text: 'nacional' }] };
      const { body } = await importer.upload(
        await workbook([1, rich, 'A', new Date(Date.UTC(2026, 5, 30)), 0.5, 1234.5]),
        'plan.xlsx',
      );
      expect(body).toMatchObject({
        sheets: ['Portada', 'Hitos'],
        reading: { encoding: null, delimiter: null, sheet: 'Hitos', headerRow: 2 },
      });
      expect(body.effect?.rows).toMatchObject([
        {
          row: 3,
          values: { code: '1', title: 'Mesa nacional', due: '2026-06-30', baseline: 0.5, goal: 1234.5 },
        },
      ]);
    });

    it('takes formulas by their stored result and names them; without one they refuse the row', async () => {
      const { body } = await importer.upload(
        await workbook(
          [1, { formula: 'A1&"x"', result: 'Ley' }, 'A', '2026'],
          [2, { formula: 'A1&"x"' } as CellValue, 'A', '2026'],
          [3, { formula: '1/0', result: { error: '#DIV/0!' } } as CellValue, 'A', '2026'],
        ),
        'plan.xlsx',
      );
      expect(body.effect?.counts).toEqual({ read: 3, created: 1, updated: 0, unchanged: 0, refused: 2 });
      expect(body.effect?.notices).toMatchObject([
        { row: 3, column: 'Título', code: 'formula', value: 'Ley' },
      ]);
      expect(body.effect?.errors.map(({ row, column, code }) => [row, column, code])).toEqual(
        expect.arrayContaining([
          [4, 'Título', 'formulaWithoutValue'],
          [5, 'Título', 'formulaError'],
        ]),
      );
    });

    it('shows another sheet when asked, and refuses one that is not there', async () => {
      const { body } = await importer.upload(await workbook([1, 'Ley', 'A', '2026']), 'plan.xlsx');
      const other = await importer.preview(body.file.id, {
        reading: { ...body.reading, sheet: 'Hitos', headerRow: 3 },
      });
      expect(other.status).toBe(422);
      const missing = await importer.preview(body.file.id, { reading: { ...body.reading, sheet: 'Otra' } });
      expect(missing.body).toMatchObject({ code: 'invalid', errors: [{ path: 'reading.sheet' }] });
    });
  });
});
