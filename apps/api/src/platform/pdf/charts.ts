import type { MilestoneStateName } from '@rumbo/domain';
import { printable } from './fonts';
import type { Frame } from './tagged-document';

type Pdf = PDFKit.PDFDocument;

export interface Bar {
  label: string;
  /** 0 to 100; null: nothing to measure. */
  percent: number | null;
  /** Where it stood before: a mark on the bar. */
  before: number | null;
  text: string;
}

const [TRACK, BAR, MARK] = ['#e4e4ea', '#2f5d8c', '#1b1b1f'];
const ROW = 22;
const LABELS = 230;
const TEXTS = 70;

export const barsHeight = (bars: readonly unknown[]): number => bars.length * ROW;

/** Bars on one scale, each named before it and said in figures behind it. */
export function drawBars(bars: readonly Bar[], pdf: Pdf, { x, y, width }: Frame): void {
  const [from, length] = [x + LABELS, width - LABELS - TEXTS];
  const at = (percent: number) => (Math.min(Math.max(percent, 0), 100) / 100) * length;
  bars.forEach(({ label, percent, before, text }, n) => {
    const top = y + n * ROW;
    write(pdf, label, x, top + 2, LABELS - 8);
    pdf.rect(from, top + 3, length, 10).fill(TRACK);
    if (percent !== null) pdf.rect(from, top + 3, at(percent), 10).fill(BAR);
    if (before !== null)
      pdf
        .moveTo(from + at(before), top)
        .lineTo(from + at(before), top + 16)
        .lineWidth(1.5)
        .stroke(MARK);
    write(pdf, text, from + length + 6, top + 2, TEXTS - 6);
  });
}

/** As the screens colour the states; each is named and counted besides. */
const STATE_COLORS: Record<MilestoneStateName, string> = {
  overdue: '#b3261e',
  at_risk: '#b86e00',
  on_hold: '#6f5b92',
  in_progress: '#2f5d8c',
  planned: '#8a8a94',
  completed: '#2e6b3f',
  completed_late: '#7a9a4f',
  cancelled: '#c9c9d0',
};

export interface StateShare {
  state: MilestoneStateName;
  count: number;
  /** What the legend says of it. */
  text: string;
}

const LEGEND_COLUMNS = 3;
const LEGEND_ROW = 16;
const BAR_HEIGHT = 18;

const legendHeight = (entries: readonly unknown[]) => Math.ceil(entries.length / LEGEND_COLUMNS) * LEGEND_ROW;

export const statesHeight = (shares: readonly StateShare[]): number => BAR_HEIGHT + 10 + legendHeight(shares);

/** One bar, divided by states, and what each part of it is. */
export function drawStates(shares: readonly StateShare[], pdf: Pdf, { x, y, width }: Frame): void {
  drawParts(shares, pdf, { x, y, width }, BAR_HEIGHT);
  drawLegend(shares, pdf, { x, y: y + BAR_HEIGHT + 10, width });
}

type Share = Omit<StateShare, 'text'>;

/** Milestones that belong together, by state. */
export interface Group {
  label: string;
  shares: readonly Share[];
  /** What stands behind the bar. */
  text: string;
}

type Legend = readonly Pick<StateShare, 'state' | 'text'>[];

export const groupsHeight = (groups: readonly Group[], legend: Legend): number =>
  groups.length * ROW + 6 + legendHeight(legend);

/** A bar a group on one scale, each divided by states, and below them what each state is. */
export function drawGroups(groups: readonly Group[], legend: Legend, pdf: Pdf, { x, y, width }: Frame): void {
  const [from, length] = [x + LABELS, width - LABELS - TEXTS];
  const longest = Math.max(1, ...groups.map(({ shares }) => totalOf(shares)));
  groups.forEach(({ label, shares, text }, n) => {
    const top = y + n * ROW;
    write(pdf, label, x, top + 2, LABELS - 8);
    drawParts(shares, pdf, { x: from, y: top + 2, width: (totalOf(shares) / longest) * length }, 12);
    write(pdf, text, from + length + 6, top + 2, TEXTS - 6);
  });
  drawLegend(legend, pdf, { x, y: y + groups.length * ROW + 6, width });
}

function drawLegend(legend: Legend, pdf: Pdf, { x, y, width }: Frame): void {
  const column = width / LEGEND_COLUMNS;
  legend.forEach(({ state, text }, n) => {
    const [left, top] = [x + (n % LEGEND_COLUMNS) * column, y + Math.floor(n / LEGEND_COLUMNS) * LEGEND_ROW];
    pdf.rect(left, top + 2, 9, 9).fill(STATE_COLORS[state]);
    write(pdf, text, left + 15, top, column - 18);
  });
}

const totalOf = (shares: readonly Share[]) => shares.reduce((sum, { count }) => sum + count, 0);

function drawParts(shares: readonly Share[], pdf: Pdf, { x, y, width }: Frame, height: number): void {
  const total = totalOf(shares);
  let from = x;
  for (const { state, count } of shares) {
    const length = (count / total) * width;
    pdf.rect(from, y, Math.max(length - 1, 0.5), height).fill(STATE_COLORS[state]);
    from += length;
  }
}

function write(pdf: Pdf, text: string, x: number, y: number, width: number): void {
  pdf.fillColor(MARK).text(printable(text), x, y, { width, height: 14, ellipsis: true });
}
