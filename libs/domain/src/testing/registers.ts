import type { ImportMapping } from '../imports/contract';
import type { RegisterField } from '../imports/fields';
import type { CountedRegister } from '../imports/register/contract';
import { RegisterCount } from '../imports/register/count';
import type { RegisterTerritory } from '../imports/register/places';
import { RegisterReader } from '../imports/register/reader';

export const READING = { decimal: 'point', dateOrder: 'dmy' } as const;
const COLUMNS: Partial<Record<RegisterField, string>> = {
  recordId: 'id',
  recordStatus: 'status',
  recordForm: 'form',
  recordPlace: 'region',
  recordArea: 'zone',
  foundedOn: 'founded',
  dissolvedOn: 'dissolved',
  recordYear: 'year',
  members: 'members',
};
export type Row = Partial<Record<RegisterField, string>>;

/** A register with the fields that its rows name, of a day or of none. */
export function register(rows: readonly Row[], day: string | null = null) {
  const used = (Object.keys(COLUMNS) as RegisterField[]).filter((field) => rows.some((row) => field in row));
  const columns = used.map((field) => COLUMNS[field] ?? '');
  const always = (constant: string) => ({ columns: [], constant });
  const mapping: ImportMapping = {
    identity: [],
    fields: {
      ...Object.fromEntries(
        used.map((field) => [field, { columns: [COLUMNS[field] ?? ''], constant: null }]),
      ),
      ...{ area: always('CL'), provider: always('DAES') },
      ...(day !== null && { registerDay: always(day) }),
    },
  };
  return { mapping, columns, cells: rows.map((row) => used.map((field) => row[field] ?? '')) };
}

export function count(
  rows: readonly Row[],
  day: string | null = null,
  territories: RegisterTerritory[] = [],
) {
  const { mapping, columns, cells } = register(rows, day);
  const reader = new RegisterReader(mapping, columns, READING);
  const counting = new RegisterCount(mapping, 'CL', territories);
  for (const row of cells) {
    const outcome = reader.read(row);
    if ('record' in outcome) counting.add(outcome.record);
    else counting.addUnreadable();
  }
  return answered(counting);
}

/** An organisation that was dissolved, and one that lives. */
export const ENDED = { recordStatus: 'Dead', foundedOn: '11/8/1863', dissolvedOn: '30/6/2012' };
export const LIVE = { recordStatus: 'Live', foundedOn: '1/5/2011', dissolvedOn: '' };

export function answered(counting: RegisterCount): CountedRegister {
  const answers = counting.answers();
  let step = answers.next();
  while (!step.done) step = answers.next();
  return step.value;
}
