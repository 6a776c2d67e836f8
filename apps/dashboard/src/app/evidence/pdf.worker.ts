/** Reads PDFs beside the page, so that a large one does not keep it from answering. */
import 'pdfjs-dist/build/pdf.worker.min.mjs';
