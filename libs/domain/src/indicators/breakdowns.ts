import { disaggregationOf, valuesOf } from './disaggregation';
import type { Breakdown } from './pages';

/** What some observations count, and whether they do so by territory. */
export interface Division {
  disaggregation: string;
  territorial: boolean;
}

/** The ways to break an indicator down that its observations offer: by each dimension that they name, within the rest. */
export function breakdownsOf(divisions: readonly Division[]): Breakdown[] {
  const found = new Map<string, Breakdown>();
  const offer = (by: string, rest: Record<string, string>) => {
    const key = [by, ...Object.keys(rest)].join(';');
    const breakdown = found.get(key) ?? { by, within: {} };
    for (const [dimension, value] of Object.entries(rest)) {
      const values = (breakdown.within[dimension] ??= []);
      if (!values.includes(value)) values.push(value);
    }
    found.set(key, breakdown);
  };
  for (const { disaggregation, territorial } of divisions) {
    const values = valuesOf(disaggregation);
    if (territorial) offer('territory', values);
    else
      for (const by of Object.keys(values)) {
        const { [by]: _, ...rest } = values;
        offer(by, rest);
      }
  }
  return [...found.values()].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

const keyOf = ({ by, within }: Breakdown) => [by, ...Object.keys(within)].join(';');

/** A pattern for the parts of a slice by one more dimension: `activity=AGR;sex=…` of `activity=AGR`. */
export function partsPattern(by: string, slice: string): string {
  const parts = disaggregationOf({ ...valuesOf(slice), [by]: ANY }).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `^${parts.replace(ANY, '[^;]*')}$`;
}
/** Stands for a value until the pattern is made; no value can be it. */
const ANY = '\u0000';
