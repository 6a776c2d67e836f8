import { lines, observationStart, type Point, type Unit } from '@rumbo/domain';
import type { SparkPoint } from '@rumbo/ui/drawings';

/** A series as a sparkline draws it: no line across what is missing, nor across a break. */
export const sparkPieces = (points: readonly Point[], unit: Unit): SparkPoint[][] =>
  lines(points, unit).map((line) =>
    line.points.map(({ period, value }) => ({ at: Date.parse(observationStart(period)), value: value ?? 0 })),
  );
