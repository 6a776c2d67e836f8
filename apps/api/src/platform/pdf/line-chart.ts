import { printable } from './fonts';
import type { Frame } from './tagged-document';

type Pdf = PDFKit.PDFDocument;

/** A line over equal steps; told from others by its dashes too. A point that is null is not drawn. */
export interface DrawnLine {
  name: string;
  color: string;
  dashed: boolean;
  points: readonly (number | null)[];
}

export interface LineAxes {
  xLabel: string;
  yLabel: string;
  /** The few steps that the axis names. */
  ticks: readonly { at: number; label: string }[];
}

export const LINE_CHART_HEIGHT = 190;
const [INK, GRID] = ['#1b1b1f', '#d5d5dc'];
const PLOT = { left: 34, top: 34, bottom: 36 } as const;
const GRID_LINES = 4;

/** Lines on labelled axes that begin at zero, with their names above. */
export function drawLines(
  lines: readonly DrawnLine[],
  { xLabel, yLabel, ticks }: LineAxes,
  pdf: Pdf,
  { x, y, width }: Frame,
): void {
  const steps = Math.max(2, ...lines.map(({ points }) => points.length)) - 1;
  const top = niceCeiling(Math.max(1, ...lines.flatMap(({ points }) => points.map((value) => value ?? 0))));
  const [left, right] = [x + PLOT.left, x + width - 8];
  const [high, low] = [y + PLOT.top, y + LINE_CHART_HEIGHT - PLOT.bottom];
  const xAt = (step: number) => left + (step / steps) * (right - left);
  const yAt = (value: number) => low - (value / top) * (low - high);

  pdf.fontSize(8).fillColor(INK);
  for (let n = 0; n <= GRID_LINES; n += 1) {
    const value = (top / GRID_LINES) * n;
    pdf.moveTo(left, yAt(value)).lineTo(right, yAt(value)).lineWidth(0.5).stroke(GRID);
    say(pdf, String(value), x, yAt(value) - 5, PLOT.left - 6, 'right');
  }
  for (const { at, label } of ticks) say(pdf, label, xAt(at) - 30, low + 5, 60, 'center');
  say(pdf, xLabel, left, low + 18, right - left, 'center');
  say(pdf, yLabel, x, y + 16, 200, 'left');
  drawNames(lines, pdf, { x, y, width });
  for (const line of lines) drawLine(line, pdf, xAt, yAt);
}

function drawLine(
  { points, color, dashed }: DrawnLine,
  pdf: Pdf,
  xAt: (step: number) => number,
  yAt: (value: number) => number,
): void {
  let begun = false;
  points.forEach((value, step) => {
    if (value === null) return;
    if (begun) pdf.lineTo(xAt(step), yAt(value));
    else pdf.moveTo(xAt(step), yAt(value));
    begun = true;
  });
  if (!begun) return;
  if (dashed) pdf.dash(4, { space: 3 });
  pdf.lineWidth(1.8).stroke(color);
  pdf.undash();
}

function drawNames(lines: readonly DrawnLine[], pdf: Pdf, { x, y, width }: Frame): void {
  const column = width / lines.length;
  lines.forEach(({ name, color, dashed }, n) => {
    const left = x + n * Math.min(column, 180);
    pdf.moveTo(left, y + 6).lineTo(left + 22, y + 6);
    if (dashed) pdf.dash(4, { space: 3 });
    pdf.lineWidth(1.8).stroke(color);
    pdf.undash();
    say(pdf, name, left + 28, y, Math.min(column, 180) - 32, 'left');
  });
}

function say(
  pdf: Pdf,
  text: string,
  x: number,
  y: number,
  width: number,
  align: 'left' | 'right' | 'center',
) {
  pdf.fillColor(INK).text(printable(text), x, y, { width, height: 12, ellipsis: true, align });
}

/** The next number that four lines divide evenly. */
function niceCeiling(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  const fits = [1, 2, 4, 8, 10].map((factor) => factor * step).find((one) => one >= value) ?? value;
  return Math.max(GRID_LINES, Math.ceil(fits / GRID_LINES) * GRID_LINES);
}
