import { Injectable } from '@nestjs/common';
import {
  can,
  type Day,
  type Derivation,
  IMPORT_LIMITS,
  type ImportMapping,
  type ImportRemark,
  type Outcome,
  placeKey,
  type Places,
  type ReadObservation,
  type Refused,
  type RegisterTerritory,
  type Roadmap,
} from '@rumbo/domain';
import { Database } from '../../platform/database';
import { currentPerson, todayIn } from '../../platform/request-context';
import type { Content } from './content';
import { countRegister, figureRows } from './count-register';
import type { OpenTable } from './open-table';
import { type ReadRow, readRows, type Report } from './read-rows';

/** A source of an indicator in a country, as the file names it. */
export interface StagedChain {
  chain: number;
  indicator: string;
  indicatorName: string | null;
  country: string;
  provider: string;
  source: string;
  methodology: string;
  base: string;
  /** Days on which the file begins another series of it. */
  declared: string[];
}

/** A file that is staged: its cells are observations, or its records are counted. */
export interface StagedFile {
  id: number;
  kind: 'observations' | 'register';
}

/** What reading a file found out, apart from the observations themselves. */
export interface Staged {
  read: number;
  refused: number;
  withoutValue: number;
  /** The first rows that could not be read, and how many there are. */
  errors: ImportRemark[];
  errorTotal: number;
  unknownAreas: Record<string, number>;
  otherCountries: Record<string, number>;
  chains: StagedChain[];
  /** How figures were counted, where the file is a register. */
  derivations: Derivation[];
}

const COLUMNS = `import_id, row, chain, disaggregation, territory, starts_on, period, value, numerator, denominator, flag,
  published_on, retrieved_on, document`;

/** Brings the observations of a file into the table that they are compared from, in one pass. */
@Injectable()
export class StagingService {
  constructor(private readonly database: Database) {}

  /** Reads every row once: the observations that they are, or that are counted from them. */
  async stage(
    { id, kind }: StagedFile,
    roadmap: Roadmap,
    table: OpenTable,
    content: Content,
    mapping: ImportMapping,
    report: Report,
  ): Promise<Staged> {
    if (kind === 'register') return this.stageRegister(id, roadmap, table, content, mapping, report);
    const today = todayIn(roadmap.timeZone);
    const pass = new Pass(id, writableBy(roadmap, mapping), today);
    await this.bringIn(id, pass.lines(readRows(table, content, mapping, await this.places(), report)));
    return pass.staged;
  }

  /**
   * A register is counted first, and the counts are what is brought in: read = created + updated + unchanged + refused
   * holds for figures. Its records are accounted for in the derivations, each of which tells of all of them; those
   * that could not be read are listed as errors.
   */
  private async stageRegister(
    id: number,
    roadmap: Roadmap,
    table: OpenTable,
    content: Content,
    mapping: ImportMapping,
    report: Report,
  ): Promise<Staged> {
    const { country } = roadmap;
    const place = { country, territories: await this.territories(country) };
    const counted = await countRegister(table, content, mapping, place, report);
    const pass = new Pass(id, () => true, todayIn(roadmap.timeZone));
    await this.bringIn(id, pass.lines([figureRows(counted, country)]));
    const { errors, errorTotal, derivations, unknownPlaces: unknownAreas } = counted;
    return { ...pass.staged, errors, errorTotal, derivations, unknownAreas };
  }

  private async bringIn(importId: number, lines: AsyncIterable<string>): Promise<void> {
    await this.database.rows(`delete from import_row where import_id = $1`, [importId]);
    await this.database.copy(`copy import_row (${COLUMNS}) from stdin`, lines);
  }

  /** The parts of a country, the broadest first, with every code and name that a register may give them. */
  private territories(country: string): Promise<RegisterTerritory[]> {
    return this.database.rows<RegisterTerritory>(
      `select code, level, array(select name union all select value from jsonb_each_text(codes)) as names
         from territory where country = $1 order by position`,
      [country],
    );
  }

  /** Codes that files use for territories, with and without the zeros in front. */
  private async places(): Promise<Places> {
    const rows = await this.database.rows<{ code: string; country: string; codes: Record<string, string> }>(
      `select code, country, codes from territory`,
    );
    return new Map(
      rows.flatMap(({ code, country, codes }) =>
        [code, ...Object.values(codes)]
          .flatMap((name) => [name, name.replace(/^0+(?=\d)/, '')])
          .map((name) => [placeKey(country, name), code] as const),
      ),
    );
  }
}

/** Which countries the importer may write in: scripts of the server in all. */
function writableBy(roadmap: Roadmap, { scope }: ImportMapping): (country: string) => boolean {
  const person = currentPerson();
  const known = new Map<string, boolean>();
  return (country) => {
    if (scope !== 'world') return country === roadmap.country;
    const answer = known.get(country) ?? (person === null || can(person, 'indicator:write', { country }));
    known.set(country, answer);
    return answer;
  };
}

type Portions = AsyncIterable<readonly ReadRow[]> | Iterable<readonly ReadRow[]>;

/** One pass over a file: its observations as lines to copy, everything else counted. */
class Pass {
  readonly staged: Staged = {
    ...{
      read: 0,
      refused: 0,
      withoutValue: 0,
      errors: [],
      errorTotal: 0,
      unknownAreas: {},
      otherCountries: {},
      chains: [],
      derivations: [],
    },
  };
  private readonly chains = new Map<string, number>();

  constructor(
    private readonly importId: number,
    private readonly writable: (country: string) => boolean,
    private readonly today: Day,
  ) {}

  async *lines(rows: Portions): AsyncGenerator<string> {
    for await (const portion of rows) {
      let lines = '';
      for (const { row, outcomes } of portion)
        for (const outcome of outcomes) lines += this.line(row, outcome);
      if (lines !== '') yield lines;
    }
  }

  private line(row: number, outcome: Outcome): string {
    this.staged.read += 1;
    if ('refused' in outcome) return this.refuse(row, outcome.refused);
    const { observation } = outcome;
    if (!this.writable(observation.country)) return this.leave(observation.country);
    if (observation.startsOn > this.today)
      return this.refuse(row, { field: 'period', column: null, code: 'notBegun', value: observation.period });
    if (observation.value === null) this.staged.withoutValue += 1;
    return copyLine([
      ...[this.importId, row, this.chainOf(observation), observation.disaggregation, observation.territory],
      ...[observation.startsOn, observation.period, observation.value, observation.numerator],
      ...[observation.denominator, observation.flag, observation.publishedOn, observation.retrievedOn],
      observation.document,
    ]);
  }

  /** What belongs to another country is nothing to mend: it is counted, and told by country. */
  private leave(country: string): string {
    count(this.staged.otherCountries, country);
    this.staged.refused += 1;
    return '';
  }

  private refuse(row: number, refused: Refused): string {
    if (refused.code === 'unknownArea' && refused.value !== null)
      count(this.staged.unknownAreas, refused.value);
    this.staged.refused += 1;
    this.staged.errorTotal += 1;
    if (this.staged.errors.length < IMPORT_LIMITS.errors) this.staged.errors.push({ row, ...refused });
    return '';
  }

  private chainOf(observation: ReadObservation): number {
    const { indicator, indicatorName, country, provider, source, methodology, base } = observation;
    const key = [indicator, country, provider, source, methodology, base].join('\u0001');
    const chain = this.chains.get(key) ?? this.chains.size;
    if (chain === this.chains.size) {
      this.chains.set(key, chain);
      this.staged.chains.push({
        ...{ chain, indicator, indicatorName, country, provider, source, methodology, base, declared: [] },
      });
    }
    const { seriesStart } = observation;
    const declared = this.staged.chains[chain]?.declared;
    if (seriesStart !== null && !declared?.includes(seriesStart)) declared?.push(seriesStart);
    return chain;
  }
}

const count = (counts: Record<string, number>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1;
};

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A row in PostgreSQL's text format. */
const copyLine = (values: readonly (string | number | null)[]): string =>
  `${values.map((value) => (value === null ? '\\N' : typeof value === 'number' ? String(value) : value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign))).join('\t')}\n`;
