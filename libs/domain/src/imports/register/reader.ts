import { dimensionValue } from '../observations/dimensions';
import { countryOfArea } from '../observations/areas';
import type { Refused } from '../observations/outcome';
import type { Cell } from '../cells';
import type { ImportMapping, ImportReading } from '../contract';
import type { RegisterField } from '../fields';
import { type FieldValue, type Problem, readSource, type Source, sourcesOf } from '../sources';
import { cleanText, oneLine } from '../text';
import type { RegisterRecord } from './contract';
import { formNamed, standingNamed } from './words';

/** Who publishes the register, and under which name. */
export interface Publisher {
  provider: string;
  source: string;
}

export type RecordOutcome = { record: RegisterRecord; publisher: Publisher } | { refused: Refused };

type Understood = { value: FieldValue } | Problem;
type Values = Partial<Record<RegisterField, FieldValue>>;

const [ID_LIMIT, SNIPPET, MOST_MEMBERS] = [200, 120, 1e10];
const AREAS = new Set(['RURAL', 'URBAN', 'MIXED']);

/** Reads the rows of a register by a mapping: each is the record of an organisation, or is refused with its reason. */
export class RegisterReader {
  private readonly sources: readonly Source[];
  private readonly known = new Map<Source, Map<string, Understood>>();

  constructor(
    mapping: ImportMapping,
    columns: readonly string[],
    private readonly reading: Pick<ImportReading, 'decimal' | 'dateOrder'>,
  ) {
    this.sources = sourcesOf('register', mapping, columns);
  }

  read(cells: readonly Cell[]): RecordOutcome {
    const values: Values = {};
    for (const source of this.sources) {
      const result = this.understood(source, cells);
      if ('code' in result) return refuse(source, cells, result);
      if (result.value === null && DATED.has(source.field))
        return refuse(source, cells, { code: 'required' });
      values[source.field as RegisterField] = result.value;
    }
    const wrong = contradiction(values);
    const source = wrong && this.sources.find(({ field }) => field === wrong.field);
    if (wrong && source) return refuse(source, cells, wrong.problem);
    return {
      record: recordOf(values),
      publisher: {
        provider: String(values.provider).slice(0, 60),
        source: String(values.dataSource ?? '').slice(0, 120),
      },
    };
  }

  /** Forms, places and days repeat: each is understood once. Numbers of records do not. */
  private understood(source: Source, cells: readonly Cell[]): Understood {
    const understand = () =>
      source.field === 'area' ? readArea(source, cells) : readSource(source, cells, this.reading);
    if (source.field === 'recordId') return understand();
    const known = this.known.get(source) ?? new Map<string, Understood>();
    this.known.set(source, known);
    const text = source.places.map((place) => cells[place] ?? '').join('\u0001');
    const result = known.get(text) ?? understand();
    if (known.size < REMEMBERED) known.set(text, result);
    return result;
  }
}

/** So many texts of a field are remembered at most. */
const REMEMBERED = 20_000;

/** A record that does not say what it speaks of cannot be counted for any day. */
const DATED: ReadonlySet<string> = new Set(['recordYear', 'registerDay'] satisfies RegisterField[]);

function recordOf(values: Values): RegisterRecord {
  const text = (field: RegisterField) => (values[field] as string | null | undefined) ?? null;
  const form = text('recordForm');
  const area = dimensionValue('area', text('recordArea') ?? '')?.value ?? '';
  const status = text('recordStatus');
  const [year, day] = [text('recordYear'), text('registerDay')];
  return {
    id: String(values.recordId),
    country: String(values.area),
    standing: status === null ? null : standingNamed(status),
    form: form === null ? null : (formNamed(form) ?? dimensionValue('form', form)?.value ?? null),
    place: text('recordPlace'),
    area: AREAS.has(area) ? area : null,
    founded: text('foundedOn'),
    dissolved: text('dissolvedOn'),
    members: (values.members as number | null | undefined) ?? null,
    period: year?.slice(0, 4) ?? day,
    day: year,
  };
}

function contradiction({ recordId, foundedOn, dissolvedOn, members }: Values): {
  field: RegisterField;
  problem: Problem;
} | null {
  if (String(recordId).length > ID_LIMIT)
    return { field: 'recordId', problem: { code: 'tooLong', params: { limit: ID_LIMIT } } };
  if (foundedOn && dissolvedOn && dissolvedOn < foundedOn)
    return { field: 'dissolvedOn', problem: { code: 'endBeforeStart' } };
  if (typeof members !== 'number') return null;
  if (members < 0) return { field: 'members', problem: { code: 'tooSmall', params: { limit: 0 } } };
  if (members > MOST_MEMBERS)
    return { field: 'members', problem: { code: 'tooBig', params: { limit: MOST_MEMBERS } } };
  return null;
}

/** Not cleaned: Namibia's code is NA. */
function readArea({ places, constant }: Source, cells: readonly Cell[]): { value: string } | Problem {
  const raw = places.map((place) => String(cells[place] ?? '').trim()).join('') || (constant ?? '');
  if (raw === '') return { code: 'required' };
  const country = countryOfArea(raw);
  return country === null ? { code: 'unknownArea', params: { area: raw.slice(0, 40) } } : { value: country };
}

function refuse(
  { field, columns, places, constant }: Source,
  cells: readonly Cell[],
  { code, params }: Problem,
): { refused: Refused } {
  const text = oneLine(places.map((place) => cleanText(String(cells[place] ?? ''))).join(' ')) || constant;
  return {
    refused: {
      ...{ field, code, ...(params && { params }) },
      column: columns.length > 0 ? columns.join(' + ').slice(0, 200) : null,
      value: text ? oneLine(text).slice(0, SNIPPET) : null,
    },
  };
}
