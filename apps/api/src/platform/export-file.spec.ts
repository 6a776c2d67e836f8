import exceljs from 'exceljs';
import { exportFile, guarded, unguarded } from './export-file';

describe('a text of a file', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+56 9', "'+56 9"],
    ['-', "'-"],
    ['@you', "'@you"],
    ['\ttab', "'\ttab"],
    ["'=x", "''=x"],
    ["''@", "'''@"],
    ["'plain", "'plain"],
    ["''", "''"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j is guarded as %j, and comes back', (text, safe) => {
    expect(guarded(text)).toBe(safe);
    expect(unguarded(safe)).toBe(text);
  });

  it('is the same text in a workbook, whatever characters it has', async () => {
    const texts = [
      '=1+1',
      "'=x",
      'a\r\nb',
      'a\u0001\u007Fb',
      '_x000D_',
      '_x005F_x000D_',
      '_xfoo_',
      '<b>&"\'',
      ' x ',
    ];
    const content = await exportFile('xlsx', {
      name: 'x',
      columns: ['a'],
      rows: texts.map((text) => [text]),
    });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(content as unknown as ArrayBuffer);
    const read = workbook.worksheets[0]?.getColumn(1).values.slice(2);
    expect(read).toEqual(texts);
  });
});
