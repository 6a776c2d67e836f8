import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { mdiChevronLeft, mdiChevronRight } from '@mdi/js';
import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import { Icon } from '@rumbo/ui';
import { T } from '../shell';
import { type OpenPdf, openPdf } from './open-pdf';

/** A PDF page by page, drawn on a canvas, with its text beside for who does not see it. */
@Component({
  selector: 'rumbo-pdf-preview',
  imports: [Icon, MatButtonModule, MatProgressBarModule, T],
  templateUrl: './pdf-preview.html',
  styleUrl: './pdf-preview.scss',
})
export class PdfPreview {
  readonly url = input.required<string>();
  readonly name = input.required<string>();
  protected readonly icons = { previous: mdiChevronLeft, next: mdiChevronRight };

  protected readonly opened = resource({
    params: () => this.url(),
    loader: async ({ params, abortSignal }): Promise<OpenPdf> => {
      const pdf = await openPdf(params);
      abortSignal.addEventListener('abort', () => pdf.close());
      if (abortSignal.aborted) pdf.close();
      return pdf;
    },
  });
  protected readonly pages = computed(() =>
    this.opened.hasValue() ? this.opened.value().document.numPages : 0,
  );
  protected readonly number = signal(1);
  /** Of the page that is shown; null until it is known. */
  protected readonly text = signal<string | null>(null);
  protected readonly canvas = viewChild<ElementRef<HTMLCanvasElement>>('canvas');
  private drawing: RenderTask | null = null;

  constructor() {
    afterRenderEffect(() => {
      const canvas = this.canvas()?.nativeElement;
      if (canvas && this.opened.hasValue()) void this.show(this.opened.value(), this.number(), canvas);
    });
    inject(DestroyRef).onDestroy(() => {
      this.drawing?.cancel();
      if (this.opened.hasValue()) this.opened.value().close();
    });
  }

  protected turn(pages: number): void {
    this.text.set(null);
    this.number.update((number) => number + pages);
  }

  private async show({ document }: OpenPdf, number: number, canvas: HTMLCanvasElement): Promise<void> {
    const page = await document.getPage(number);
    if (number !== this.number()) return;
    await this.draw(page, canvas);
    const { items } = await page.getTextContent();
    if (number !== this.number()) return;
    this.text.set(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        .trim(),
    );
  }

  /** As wide as there is room, in the screen's own points. */
  private async draw(page: PDFPageProxy, canvas: HTMLCanvasElement): Promise<void> {
    this.drawing?.cancel();
    const room = canvas.parentElement?.clientWidth ?? 600;
    const scale = (room / page.getViewport({ scale: 1 }).width) * devicePixelRatio;
    const viewport = page.getViewport({ scale });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const drawing = page.render({ canvas, viewport });
    this.drawing = drawing;
    /** Cancelled by turning the page: the next drawing follows. */
    await drawing.promise.catch((error: unknown) => {
      if (this.drawing === drawing) throw error;
    });
  }
}
