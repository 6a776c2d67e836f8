import type { Place } from '../reasons';

/** What stands in one cell of a comparison: a figure in words, what it is of, and the page behind it. */
export interface ComparedCell {
  text: string;
  link?: Place;
  notes?: string[];
  /** With a mark at what would be expected, or is aimed at. */
  meter?: { percent: number; expected: number | null };
  level?: number | null;
  items?: { name: string; text: string; level: number }[];
  warning?: string;
}
export interface ComparedRow {
  key: string;
  label: string;
  hint?: string;
  link?: Place & { text: string };
  cells: ComparedCell[];
}
export interface ComparedSection {
  heading: string;
  hint?: string;
  /** Stands over the names of the rows. */
  measure: string;
  rows: ComparedRow[];
}

/** The notes that there are. */
export const present = (...notes: (string | null | undefined | false)[]) =>
  notes.filter((note): note is string => Boolean(note));
