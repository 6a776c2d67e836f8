import { disaggregationOf } from '../../indicators/disaggregation';
import type { ImportMapping } from '../contract';
import { dimensionOf } from '../observations/dimensions';
import type { Part, RegisterRecord } from './contract';

/** The whole, and the parts that a record belongs to: its form, its place, and whether it is rural. */
export interface Parts {
  all: Part[];
  /** For what is about rural cooperatives alone. */
  withoutArea: Part[];
}

/** The one object that stands for the whole of every register. */
export const WHOLE: Part = { territory: null, disaggregation: '' };

/** Wholes sort before their parts. */
export const partKey = ({ territory, disaggregation }: Part): string =>
  `${territory ?? ''}|${disaggregation}`;

/**
 * Tells the parts of each record, each part as one object. In a country whose territories are known a place is one
 * of them, or no part at all; in any other it is a dimension of the country's own, under the name of its column.
 */
export function partsBy(
  { fields }: ImportMapping,
  places: ReadonlyMap<string, string>,
  hasTerritories: boolean,
): (record: RegisterRecord) => Parts {
  const dimension = dimensionOf(fields.recordPlace?.columns.join(' ') || 'place');
  const known = new Map<string, Parts>();
  const interned = new Map<string, Part>();
  const one = (part: Part): Part => {
    const key = partKey(part);
    const same = interned.get(key) ?? part;
    interned.set(key, same);
    return same;
  };
  return ({ form, place, area }) => {
    const key = JSON.stringify([form, place, area]);
    const found = known.get(key);
    if (found) return found;
    const territory = places.get(place ?? '');
    const withoutArea = [
      WHOLE,
      ...by('form', form),
      ...by(dimension, hasTerritories ? null : place),
      ...(territory === undefined ? [] : [{ territory, disaggregation: '' }]),
    ].map(one);
    const all = [...new Set([...withoutArea, ...by('area', area).map(one)])];
    const parts = { withoutArea: [...new Set(withoutArea)], all };
    known.set(key, parts);
    return parts;
  };
}

function by(dimension: string, text: string | null): Part[] {
  const value = text === null ? '' : valueIn(text);
  return value === '' ? [] : [{ territory: null, disaggregation: disaggregationOf({ [dimension]: value }) }];
}

/** Pairs of a disaggregation are written with these signs. */
const valueIn = (text: string) => text.replace(/[;=]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 120);
