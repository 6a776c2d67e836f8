import type { PDFDocumentProxy } from 'pdfjs-dist';

export interface OpenPdf {
  document: PDFDocumentProxy;
  close(): void;
}

/** Fonts, characters and pictures that a PDF may count on to be there; copied beside the page by the build. */
const PARTS = '/pdfjs';

/** Opens a PDF, with a worker of its own. Nothing in it is run; the library comes with the first one. */
export async function openPdf(url: string): Promise<OpenPdf> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist');
  const port = new Worker(new URL('./pdf.worker', import.meta.url), { type: 'module' });
  try {
    const document = await getDocument({
      url,
      worker: PDFWorker.create({ port }),
      standardFontDataUrl: `${PARTS}/standard_fonts/`,
      cMapUrl: `${PARTS}/cmaps/`,
      wasmUrl: `${PARTS}/wasm/`,
      useWasm: false,
    }).promise;
    return { document, close: () => port.terminate() };
  } catch (error) {
    port.terminate();
    throw error;
  }
}
