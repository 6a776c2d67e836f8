import { periodEnd } from '../../platform/calendar';
import type { Day } from '../../platform/periods';
import type { ImportMapping } from '../contract';
import type { CountedRegister, LeftOutReason, RegisterRecord } from './contract';
import { type Parts, partsBy } from './parts';
import { type RegisterTerritory, territoriesNamed } from './places';
import { type Extent, questionsOf } from './questions';
import { type Counted, Tally } from './tally';

/** A column with more different values divides organisations into nothing that could be compared. */
export const MOST_PARTS = 500;
/** All records are in memory while they are counted: what counting needs of them, not their rows. */
export const MOST_RECORDS = 1_000_000;

type RegisterProblemCode = 'tooManyParts' | 'tooManyRows';

/** A register that cannot be counted as it is mapped. */
export class RegisterProblem extends Error {
  constructor(
    readonly code: RegisterProblemCode,
    readonly params: Record<string, string | number>,
  ) {
    super(code);
  }
}

/** A record with how often it stands in the file; records of one identity that differ are none of them taken. */
interface Kept {
  record: RegisterRecord;
  copies: number;
  contradicted: boolean;
}

interface Entry extends Omit<Kept, 'contradicted'> {
  /** Why no figure counts it. */
  outside: LeftOutReason | null;
  isLatest: boolean;
  parts: Parts;
}

/** Counts the organisations of a register, record by record, and then answers all that they can answer. */
export class RegisterCount {
  private readonly kept = new Map<string, Kept>();
  private readonly parts = { recordForm: new Set<string>(), recordPlace: new Set<string>() };
  private unreadable = 0;
  private read = 0;

  constructor(
    private readonly mapping: ImportMapping,
    private readonly country: string,
    private readonly territories: readonly RegisterTerritory[],
  ) {}

  add(record: RegisterRecord): void {
    this.readOne();
    this.notePart('recordForm', record.form);
    this.notePart('recordPlace', record.place);
    const key = keyOf(record.id, record.day ?? record.period);
    const known = this.kept.get(key);
    if (!known) this.kept.set(key, { record, copies: 1, contradicted: false });
    else {
      known.copies += 1;
      known.contradicted ||= !isSame(known.record, record);
    }
  }

  /** A row that says nothing that could be counted; no figure loses sight of it. */
  addUnreadable(): void {
    this.readOne();
    this.unreadable += 1;
  }

  /** What a register gives, question by question: a server can answer others in between. */
  *answers(): Generator<void, CountedRegister> {
    const places = territoriesNamed([...this.parts.recordPlace], this.territories);
    const entries = this.entries(places);
    const reporting = this.mapping.fields.recordYear
      ? new Set(entries.map(({ record }) => record.id)).size
      : 0;
    const all: Counted[] = [];
    for (const question of questionsOf(this.mapping, this.extent())) {
      const tally = new Tally(question, this.unreadable);
      for (const { record, copies, outside, isLatest, parts } of entries)
        tally.add(
          question.indicator === 'SSE-05' ? parts.withoutArea : parts.all,
          outside ?? question.judge(record, isLatest),
          copies,
        );
      all.push(...tally.figures(reporting));
      yield;
    }
    const counted = [true, false].flatMap((whole) => all.filter((one) => isWhole(one) === whole));
    return {
      figures: counted.map(({ figure }) => figure),
      derivations: counted.map(({ derivation }) => derivation),
      unknownPlaces: this.unknownPlaces(places),
    };
  }

  private entries(places: ReadonlyMap<string, string>): Entry[] {
    const latest = this.latestOfPeriods();
    const partsOf = partsBy(this.mapping, places, this.territories.length > 0);
    return [...this.kept.values()].map(({ record, copies, contradicted }) => ({
      ...{ record, copies, parts: partsOf(record) },
      outside: contradicted ? 'contradictoryId' : this.outside(record),
      isLatest: latest.get(latestKey(record)) === record,
    }));
  }

  private readOne(): void {
    this.read += 1;
    if (this.read > MOST_RECORDS) throw new RegisterProblem('tooManyRows', { limit: MOST_RECORDS });
  }

  private notePart(field: 'recordForm' | 'recordPlace', text: string | null): void {
    if (text === null) return;
    this.parts[field].add(text);
    if (this.parts[field].size <= MOST_PARTS) return;
    const column = this.mapping.fields[field]?.columns.join(' + ') ?? '';
    throw new RegisterProblem('tooManyParts', { column, limit: MOST_PARTS });
  }

  private outside({ country, form }: RegisterRecord): LeftOutReason | null {
    if (country !== this.country) return 'otherCountry';
    return form !== null && OTHER_FORMS.has(form) ? 'notCooperative' : null;
  }

  private extent(): Extent {
    const [periods, dissolvedIn] = [new Set<string>(), new Set<number>()];
    let last: Day | null = null;
    const reaches = (day: Day | null) => {
      if (day !== null && (last === null || day > last)) last = day;
    };
    for (const { record, contradicted } of this.kept.values()) {
      if (contradicted || this.outside(record) !== null) continue;
      if (record.period !== null) periods.add(record.period);
      if (record.dissolved !== null) dissolvedIn.add(Number(record.dissolved.slice(0, 4)));
      if (record.period === null) [record.founded, record.dissolved].forEach(reaches);
    }
    const sorted = [...periods].sort();
    const newest = sorted.at(-1);
    return { periods: sorted, dissolvedIn, last: newest === undefined ? last : periodEnd(newest) };
  }

  /** Of several accounts of an organisation in one year, the last. */
  private latestOfPeriods(): ReadonlyMap<string, RegisterRecord> {
    const latest = new Map<string, RegisterRecord>();
    for (const { record } of this.kept.values()) {
      const other = latest.get(latestKey(record));
      if (!other || (record.day ?? '') > (other.day ?? '')) latest.set(latestKey(record), record);
    }
    return latest;
  }

  private unknownPlaces(places: ReadonlyMap<string, string>): Record<string, number> {
    const unknown: Record<string, number> = {};
    if (this.territories.length === 0) return unknown;
    for (const { record, copies } of this.kept.values())
      if (record.place !== null && !places.has(record.place))
        unknown[record.place] = (unknown[record.place] ?? 0) + copies;
    return unknown;
  }
}

const isWhole = ({ derivation }: Counted): boolean => derivation.disaggregation === '';
const OTHER_FORMS: ReadonlySet<string> = new Set(['ASSOC', 'MUTUAL', 'FOUND', 'SOCENT', 'SHG']);

/** Numbers of records are of one line. */
const keyOf = (id: string, period: string | null): string => `${period}\n${id}`;
const latestKey = ({ id, period }: RegisterRecord): string => keyOf(id, period);

const COMPARED = [
  'country',
  'standing',
  'form',
  'place',
  'area',
  'founded',
  'dissolved',
  'members',
  'period',
] as const satisfies readonly (keyof RegisterRecord)[];

const isSame = (one: RegisterRecord, other: RegisterRecord): boolean =>
  COMPARED.every((what) => one[what] === other[what]);
