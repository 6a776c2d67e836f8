import { disaggregationOf } from '../../indicators/disaggregation';
import { observationStart } from '../../indicators/periods';
import { type Flag, FLAGS } from '../../indicators/vocabularies';
import { type Cell, parseNumber, readCell } from '../cells';
import type { ImportMapping, ImportReading } from '../contract';
import type { ImportField } from '../fields';
import { cleanText, oneLine } from '../text';
import { countryOfArea } from './areas';
import { dimensionValue } from './dimensions';
import { readObservationPeriod } from './periods';
import { type Outcome, placeKey, type Places, type ReadObservation, type Refused } from './outcome';

const LARGEST = 1e15;
const SNIPPET = 120;

class Refusal extends Error {
  constructor(readonly refused: Refused) {
    super(refused.code);
  }
}

/**
 * Reads the rows of a file by a mapping: each cell with a value becomes an observation or is refused with its reason.
 * A long table has one such cell a row; of a wide one each column names an indicator, or a period.
 */
export class ObservationReader {
  private readonly at: Map<
    ImportField,
    { columns: readonly string[]; places: number[]; constant: string | null }
  >;
  /** Codes repeat: each text is understood once. */
  private readonly known = new Map<string, Map<string, unknown>>();
  private readonly wide: boolean;

  constructor(
    private readonly mapping: ImportMapping,
    columns: readonly string[],
    private readonly reading: Pick<ImportReading, 'decimal' | 'dateOrder'>,
    private readonly places: Places,
  ) {
    const sources = Object.entries(mapping.fields) as [
      ImportField,
      { columns: string[]; constant: string | null },
    ][];
    this.at = new Map(
      sources.map(([field, { columns: names, constant }]) => [
        field,
        { columns: names, constant, places: names.map((name) => columns.indexOf(name)) },
      ]),
    );
    this.wide = (mapping.fields.value?.columns.length ?? 0) > 1 || this.headerPeriod(0) !== null;
  }

  read(cells: readonly Cell[]): Outcome[] {
    const value = this.at.get('value');
    return (value?.places ?? []).map((_, n) => {
      try {
        return { observation: this.observation(cells, n) };
      } catch (error) {
        if (error instanceof Refusal) return { refused: error.refused };
        throw error;
      }
    });
  }

  private observation(cells: readonly Cell[], place: number): ReadObservation {
    const country = this.country(cells);
    const { code, base } = this.indicator(cells, place);
    const period = this.period(cells, place);
    return {
      indicator: code,
      indicatorName: this.text('indicatorName', cells) || null,
      country,
      provider: this.needed('provider', cells).slice(0, 60),
      source: this.text('dataSource', cells).slice(0, 120),
      methodology: this.text('methodology', cells).slice(0, 120),
      base: (this.text('base', cells) || base).slice(0, 120),
      seriesStart: this.day('seriesStart', cells),
      territory: this.territory(cells, country),
      disaggregation: this.disaggregation(cells),
      period,
      startsOn: this.once('start', period, () => observationStart(period)),
      value: this.number('value', cells, place),
      numerator: this.number('numerator', cells),
      denominator: this.number('denominator', cells),
      flag: this.flag(cells),
      publishedOn: this.day('publishedOn', cells),
      retrievedOn: this.day('retrievedOn', cells),
      document: this.text('document', cells).slice(0, 500) || null,
    };
  }

  /** Not cleaned: Namibia's code is NA. */
  private country(cells: readonly Cell[]): string {
    const source = this.at.get('area');
    const raw =
      source?.places.map((place) => String(cells[place] ?? '').trim()).join('') || (source?.constant ?? '');
    if (raw === '') throw this.refusal('area', 'required', '');
    const country = this.once('area', raw, () => countryOfArea(raw));
    if (country === null) throw this.refusal('area', 'unknownArea', raw, { area: raw.slice(0, 40) });
    return country;
  }

  private indicator(cells: readonly Cell[], place: number): { code: string; base: string } {
    const named = this.text('indicator', cells);
    const heading =
      this.wide && this.headerPeriod(place) === null ? (this.at.get('value')?.columns[place] ?? '') : '';
    const text = named || heading;
    if (text === '') throw this.refusal('indicator', 'required', '');
    const name = this.text('indicatorName', cells);
    return this.once('indicator', `${text} ${name}`, () => this.readIndicator(text, name));
  }

  /** INE Chile writes the population base into the code (`ENE_TP_P2017`) and the name (`proyecciones base 2002`). */
  private readIndicator(text: string, name: string): { code: string; base: string } {
    const base = this.mapping.profile === 'ineStat' ? (/base (\d{4})/.exec(name)?.[1] ?? '') : '';
    const bare = base === '' ? text : text.replace(/_P\d{4}$/, '');
    const code = bare
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9_.-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+|-+$/g, '')
      .slice(0, 60);
    return { code, base };
  }

  private period(cells: readonly Cell[], place: number): string {
    const heading = this.wide ? this.headerPeriod(place) : null;
    if (heading !== null) return heading;
    const source = this.at.get('period');
    const texts = source?.places.map((at) => String(cells[at] ?? '')) ?? [];
    const given = texts.some((text) => text.trim() !== '') ? texts : [source?.constant ?? ''];
    const found = this.once('period', given.join('|'), () =>
      readObservationPeriod(source?.columns ?? [], given, this.reading.dateOrder),
    );
    if ('code' in found)
      throw this.refusal('period', found.code, given.join(' '), { value: given.join(' ').slice(0, 40) });
    return found.period;
  }

  private headerPeriod(place: number): string | null {
    const heading = this.mapping.fields.value?.columns[place] ?? '';
    const found = this.once('heading', heading, () =>
      readObservationPeriod([''], [heading], this.reading.dateOrder),
    );
    return 'period' in found ? found.period : null;
  }

  private territory(cells: readonly Cell[], country: string): string | null {
    const code = this.text('territory', cells);
    if (code === '' || NATIONAL.test(code) || code.toUpperCase() === country) return null;
    const found = this.places.get(placeKey(country, code));
    if (found === undefined) throw this.refusal('territory', 'unknownTerritory', code);
    return found;
  }

  private disaggregation(cells: readonly Cell[]): string {
    const source = this.at.get('dimensions');
    if (!source) return '';
    const texts = source.places.map((place) => String(cells[place] ?? ''));
    return this.once('part', texts.join('\u0001'), () => {
      const values: Record<string, string> = {};
      source.columns.forEach((column, n) => {
        const text = texts[n] ?? '';
        if (column === 'OTHER_DIMENSIONS') Object.assign(values, otherDimensions(text));
        else {
          const found = dimensionValue(column, text);
          if (found) values[found.dimension] = found.value;
        }
      });
      return disaggregationOf(values);
    });
  }

  private number(
    field: 'value' | 'numerator' | 'denominator',
    cells: readonly Cell[],
    place = 0,
  ): number | null {
    const source = this.at.get(field);
    if (!source) return null;
    const cell = cells[source.places[place] ?? -1];
    if (typeof cell === 'string' && this.reading.decimal === 'point' && PLAIN.test(cell)) return Number(cell);
    const text = typeof cell === 'string' ? cleanText(cell) : '';
    if (typeof cell !== 'number' && (text === '' || MISSING.test(text))) return null;
    const number = typeof cell === 'number' ? cell : parseNumber(text, this.reading.decimal);
    if (number === null) throw this.refusal(field, 'notANumber', text);
    if (!Number.isFinite(number) || Math.abs(number) > LARGEST)
      throw this.refusal(field, 'tooBig', text, { limit: LARGEST });
    return number;
  }

  private flag(cells: readonly Cell[]): Flag | null {
    const text = this.text('flag', cells).toUpperCase();
    if (NO_FLAG.test(text)) return null;
    if (!(FLAGS as readonly string[]).includes(text))
      throw this.refusal('flag', 'unknownValue', text, { allowed: FLAGS.join(', ') });
    return text as Flag;
  }

  private day(field: 'publishedOn' | 'retrievedOn' | 'seriesStart', cells: readonly Cell[]): string | null {
    const text = this.text(field, cells);
    if (text === '') return null;
    const result = this.once('day', text, () => readCell('day', text, this.reading));
    if ('code' in result) throw this.refusal(field, result.code, text);
    return String(result.value);
  }

  private needed(field: ImportField, cells: readonly Cell[]): string {
    const text = this.text(field, cells);
    if (text === '') throw this.refusal(field, 'required', '');
    return text;
  }

  private text(field: ImportField, cells: readonly Cell[]): string {
    const source = this.at.get(field);
    if (!source) return '';
    const raw =
      source.places.length === 1
        ? String(cells[source.places[0] ?? -1] ?? '')
        : source.places.map((at) => String(cells[at] ?? '')).join(' ');
    const text = this.once('text', raw, () => oneLine(cleanText(raw)).toWellFormed().replaceAll('\0', ''));
    return text === NOT_APPLICABLE ? '' : text || (source.constant ?? '');
  }

  private once<T>(kind: string, text: string, understand: () => T): T {
    let known = this.known.get(kind) as Map<string, T> | undefined;
    if (!known) this.known.set(kind, (known = new Map()));
    const before = known.get(text);
    if (before !== undefined) return before;
    const understood = understand();
    if (known.size > CACHE) known.clear();
    known.set(text, understood);
    return understood;
  }

  private refusal(field: ImportField, code: string, value: string, params?: Refused['params']): Refusal {
    const columns = this.at.get(field)?.columns ?? [];
    return new Refusal({
      field,
      column: columns.length > 0 ? columns.join(' + ').slice(0, 200) : null,
      code,
      ...(params && { params }),
      value: value === '' ? null : oneLine(value).slice(0, SNIPPET),
    });
  }
}

/** So many texts are remembered before they are forgotten: free text must not fill the memory. */
const CACHE = 50_000;

/** SDMX: what does not apply. */
const NOT_APPLICABLE = '_Z';

const NATIONAL = /^(_?t|total( pa[ií]s)?|national|nacional|nationale?)$/i;
/** Most figures: nothing in them needs to be understood. */
const PLAIN = /^-?\d{1,12}(\.\d{1,20})?$/;
/** What statistical offices write where nothing was published. */
const MISSING = /^(\.{1,3}|:|n\.?a\.?|nd|sd|x)$/i;
/** SDMX: normal, and three ways of missing. */
const NO_FLAG = /^[AMOL]?$/;

function otherDimensions(text: string): Record<string, string> {
  const pairs = text.split(';').map((pair) => pair.split('='));
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (name && value ? [[name.trim(), value.trim()]] : [])),
  );
}
