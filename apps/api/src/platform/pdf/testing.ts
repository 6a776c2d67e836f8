import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Tag {
  role?: string;
  alt?: string;
  lang?: string;
  children?: Tag[];
}

/** Opens a document that was written, as a reader's program does. */
export const readBack = (file: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(file), verbosity: 0, fontExtraProperties: true }).promise;

export const pagesOf = (pdf: PDFDocumentProxy) =>
  Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)));

/** What each page says. */
export async function textsOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const contents = await Promise.all((await pagesOf(pdf)).map((page) => page.getTextContent()));
  return contents.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' '));
}

export const textOf = async (pdf: PDFDocumentProxy): Promise<string> => (await textsOf(pdf)).join(' ');

/** Every tag of the document, in the order of reading. */
export async function tagsOf(pdf: PDFDocumentProxy): Promise<Tag[]> {
  const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()));
  const flat = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)];
  return trees.flatMap((tree) => flat(tree as Tag)).filter(({ role }) => role !== undefined);
}

/** The fonts that the document uses; one that it does not carry is an error. */
export async function fontsOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const names = new Set<string>();
  for (const page of await pagesOf(pdf)) {
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [n, operation] of fnArray.entries())
      if (operation === OPS.setFont) {
        const [id] = argsArray[n] as [string];
        const font = page.commonObjs.get(id) as { name: string; missingFile: boolean };
        if (font.missingFile) throw new Error(`${font.name} is not embedded.`);
        names.add(font.name.replace(/^[A-Z]+\+/, ''));
      }
  }
  return [...names].sort();
}
