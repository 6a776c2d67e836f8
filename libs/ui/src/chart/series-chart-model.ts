/** Shapes that tell lines apart where colours cannot. */
export const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'plus'] as const;
export type Marker = (typeof MARKERS)[number];

export interface ChartPoint {
  /** The day that it stands at. */
  day: string;
  value: number;
  /** Said of it when it is pointed at: period, figure, flag. */
  label: string;
  /** A letter beside it: a flag of the observation. */
  mark?: string;
}

/** One unbroken piece of a series; pieces of one series share name, colour and marker. */
export interface ChartPiece {
  name: string;
  /** A CSS colour. */
  colour: string;
  marker: Marker;
  points: readonly ChartPoint[];
}

/** A day from which figures cannot be compared with those before it. */
export interface ChartBreak {
  day: string;
  label: string;
}

/** The even way from a baseline to a target. */
export interface ChartPath {
  name: string;
  from: ChartPoint;
  to: ChartPoint;
}

const MS_A_YEAR = 365.25 * 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Markers, drawn around 0. */
export const SHAPES = {
  circle: 'M0,-4.5A4.5,4.5 0 1,1 0,4.5A4.5,4.5 0 1,1 0,-4.5Z',
  square: 'M-4,-4H4V4H-4Z',
  triangle: 'M0,-5L5,4H-5Z',
  diamond: 'M0,-5.5L5.5,0L0,5.5L-5.5,0Z',
  plus: 'M-1.75,-5H1.75V-1.75H5V1.75H1.75V5H-1.75V1.75H-5V-1.75H-1.75Z',
} as const;

/** How the lines of a source are drawn where markers would hide them: what a marker told, a dash tells. */
export const DASHES: Record<Marker, string> = {
  circle: '',
  square: '6 3',
  triangle: '2 3',
  diamond: '8 3 2 3',
  plus: '8 3 2 3 2 3',
};
/** So many points that their markers would hide the lines. */
const DENSE = 150;
export const isDense = (pieces: readonly ChartPiece[]): boolean =>
  pieces.reduce((count, { points }) => count + points.length, 0) > DENSE;

/** Everything that is drawn, for the axes. */
export function pointsOf(pieces: readonly ChartPiece[], path: ChartPath | null): ChartPoint[] {
  return [...pieces.flatMap(({ points }) => points), ...(path ? [path.from, path.to] : [])];
}

/** First and last instant of the axis, with some room beside a lonely point. */
export function timeSpan(points: readonly ChartPoint[]): [Date, Date] {
  const instants = points.map(({ day }) => at(day));
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  const room = first === last ? MS_A_YEAR / 2 : (last - first) * 0.03;
  return [new Date(first - room), new Date(last + room)];
}

/**
 * Lowest and highest value of the axis. Counts begin at zero; rates may begin higher, where the differences are, and
 * the chart then says so.
 */
export function valueSpan(points: readonly ChartPoint[], fromZero: boolean): [number, number] {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high === low ? Math.max(Math.abs(high) * 0.1, 1) : (high - low) * 0.12;
  if (fromZero) return [Math.min(low - (low < 0 ? room : 0), 0), Math.max(high + room, 0)];
  const nearZero = low >= 0 && low < (high - low) * 0.5;
  return [nearZero ? 0 : low - room, high + room];
}

/** Where the axis ends: not beyond what is possible, unless a figure is. */
export const highest = (end: number, points: readonly ChartPoint[], ceiling: number | null): number =>
  ceiling !== null && points.every(({ value }) => value <= ceiling) ? Math.min(end, ceiling) : end;

/** Of the points with one mark on one day, the highest. */
export function topmost(pieces: readonly ChartPiece[]): ReadonlySet<ChartPoint> {
  const found = new Map<string, ChartPoint>();
  for (const point of pieces.flatMap(({ points }) => points)) {
    const key = `${point.day}|${point.mark ?? ''}`;
    if (point.mark && point.value > (found.get(key)?.value ?? -Infinity)) found.set(key, point);
  }
  return new Set(found.values());
}

/** Years at which the axis is named: as many as there is room for. */
export function yearTicks([first, last]: readonly [Date, Date], most: number): Date[] {
  const [from, to] = [first.getUTCFullYear(), last.getUTCFullYear()];
  const step = Math.max(1, Math.ceil((to - from + 1) / most));
  const years = Array.from({ length: to - from + 1 }, (_, n) => from + n).filter(
    (year) => (to - year) % step === 0,
  );
  return years.map((year) => new Date(Date.UTC(year, 0, 1))).filter((day) => day >= first && day <= last);
}

export const instantOf = (day: string): Date => new Date(at(day));
