import { type FoundType, judgeType } from './file-types';

const PDF = { mediaType: 'application/pdf', name: 'PDF' };
const PNG = { mediaType: 'image/png', name: 'PNG' };
const JPEG = { mediaType: 'image/jpeg', name: 'JPG' };
const TEXT = { mediaType: 'text/plain', name: 'TXT' };
const HTML = { mediaType: 'text/html', name: 'HTML' };
const EXE = { mediaType: 'application/x-msdownload', name: 'EXE' };
const ZIP = { mediaType: 'application/zip', name: 'ZIP' };
const SVG = { mediaType: 'image/svg+xml', name: 'SVG' };
const DOCX = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  name: 'DOCX',
};

test.each<[FoundType, string, string, string]>([
  [PDF, 'acta.pdf', 'application/pdf', 'application/pdf'],
  [PDF, 'ACTA.PDF', '', 'application/pdf'],
  [PDF, 'acta', 'application/octet-stream', 'application/pdf'],
  [JPEG, 'foto.jpeg', 'image/jpeg', 'image/jpeg'],
  [JPEG, 'foto.jpg', 'image/pjpeg', 'image/jpeg'],
  [DOCX, 'acta.docx', 'application/zip', DOCX.mediaType],
  [TEXT, 'notas.txt', 'text/plain; charset=utf-8', 'text/plain'],
  [TEXT, 'cifras.csv', 'application/vnd.ms-excel', 'text/csv'],
  [TEXT, 'cifras.csv', 'text/csv', 'text/csv'],
  [TEXT, 'notas', '', 'text/plain'],
])('%j called %s, said to be %j, is taken for %s', (found, name, mediaType, type) => {
  expect(judgeType(found, { name, mediaType })).toEqual({ type });
});

test.each<[FoundType | null, string, string, string, Record<string, string>]>([
  [EXE, 'acta.pdf', 'application/pdf', 'fileTypeLies', { claimed: 'PDF', found: 'EXE' }],
  [EXE, 'setup.exe', 'application/pdf', 'fileTypeRefused', { found: 'EXE' }],
  [PNG, 'foto.jpg', 'image/jpeg', 'fileTypeLies', { claimed: 'JPG', found: 'PNG' }],
  [PNG, 'foto.png', 'image/jpeg', 'fileTypeLies', { claimed: 'image/jpeg', found: 'PNG' }],
  [PDF, 'acta.pdf', 'text/html', 'fileTypeLies', { claimed: 'text/html', found: 'PDF' }],
  [PDF, 'acta.exe', '', 'fileTypeLies', { claimed: 'EXE', found: 'PDF' }],
  [HTML, 'notas.txt', 'text/plain', 'fileTypeLies', { claimed: 'TXT', found: 'HTML' }],
  [HTML, 'index.html', 'text/html', 'fileTypeRefused', { found: 'HTML' }],
  [SVG, 'mapa.svg', 'image/svg+xml', 'fileTypeRefused', { found: 'SVG' }],
  [ZIP, 'todo.zip', 'application/zip', 'fileTypeRefused', { found: 'ZIP' }],
  [ZIP, 'acta.docx', '', 'fileTypeLies', { claimed: 'DOCX', found: 'ZIP' }],
  [TEXT, 'acta.pdf', 'application/pdf', 'fileTypeLies', { claimed: 'PDF', found: 'TXT' }],
  [TEXT, 'run.bat', '', 'fileTypeLies', { claimed: 'BAT', found: 'TXT' }],
  [null, 'acta.pdf', 'application/pdf', 'fileTypeUnknown', { claimed: 'PDF' }],
  [null, 'datos.bin', '', 'fileTypeRefused', { found: 'BIN' }],
  [null, 'datos', '', 'fileTypeRefused', { found: '?' }],
])('%j called %s, said to be %j, is refused: %s %j', (found, name, mediaType, code, params) => {
  expect(judgeType(found, { name, mediaType })).toEqual({ error: { path: 'file', code, params } });
});
