import { extensionOf, shownFileName } from './file-name';

test.each([
  ['Informe final.pdf', 'Informe final.pdf'],
  ['Año 2026 – Ñuble «acta».pdf', 'Año 2026 – Ñuble «acta».pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\yo\\acta.docx', 'acta.docx'],
  ['..\\..\\autoexec.txt', 'autoexec.txt'],
  ['folder/..', 'file'],
  ['.htaccess', 'htaccess'],
  ['', 'file'],
  ['   ', 'file'],
  ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie: x.pdf'],
  ['nul\0byte.pdf', 'nul byte.pdf'],
  ['acta\u202Efdp.exe', 'actafdp.exe'],
  ['a\u2066b\u2069\uFEFFc.pdf', 'abc.pdf'],
  ['half \ud800.pdf', 'half \ufffd.pdf'],
  ['e\u0301.pdf', 'é.pdf'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(115)}….pdf`],
  ['🌱'.repeat(300), `${'🌱'.repeat(119)}…`],
])('a file called %j is shown as %j', (given, shown) => {
  expect(shownFileName(given)).toBe(shown);
  expect(shownFileName(shown)).toBe(shown);
});

test.each([
  ['acta.PDF', 'pdf'],
  ['archive.tar.gz', 'gz'],
  ['acta', ''],
  ['Informe 2.4', ''],
  ['Informe No. 4', ''],
  ['acta.pdf ', ''],
])('the ending of %j is %j', (name, extension) => expect(extensionOf(name)).toBe(extension));
