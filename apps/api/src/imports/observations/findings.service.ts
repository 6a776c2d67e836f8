import { Injectable } from '@nestjs/common';
import {
  IMPORT_LIMITS,
  type ImportConflict,
  type ImportDecision,
  type ImportEffect,
  type ImportMapping,
  type ImportRemark,
  type ImportRow,
  type ImportWarning,
  OBSERVATION_LISTS,
  type ObservationEffect,
  observationWarnings,
  type Point,
  type SeriesEffect,
} from '@rumbo/domain';
import { Database } from '../../platform/database';
import {
  BY_SEGMENT,
  COMPARED,
  comparisonParameters,
  CONFLICTS,
  COUNTS,
  figuresOf,
  SAMPLES,
} from './comparison';
import { type SeriesPlan, SeriesRecords } from './series-records';
import type { Staged } from './staging.service';

type Rows = Record<'created' | 'updated' | 'unchanged' | 'repeated' | 'conflict' | 'decidedAgainst', number>;
type Sample = Pick<Point, 'period' | 'territory' | 'disaggregation' | 'value' | 'flag'> & {
  row: number;
  chain: number;
  outcome: keyof Rows;
  stored: number | null;
};
type Figure = Pick<Point, 'period' | 'territory' | 'disaggregation' | 'value' | 'flag'> & {
  segment: number;
  changed: boolean;
};

/** Figures that are looked at together at most: those of one series. */
const PORTION = 5_000;

/** What a file of observations does, compared with what is recorded. Leaves the comparison in the transaction. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly database: Database,
    private readonly series: SeriesRecords,
  ) {}

  async compare(
    importId: number,
    mapping: ImportMapping,
    staged: Staged,
    decisions: readonly ImportDecision[],
    withWarnings: boolean,
  ): Promise<{ effect: ImportEffect; plan: SeriesPlan }> {
    const plan = await this.series.plan(importId, staged.chains);
    await this.database.rows(
      `select set_config('statement_timeout', '0', true), set_config('work_mem', '64MB', true)`,
    );
    await this.database.rows(COMPARED, comparisonParameters(importId, plan.segments, decisions));
    const counted = await this.database.rows<{ outcome: keyof Rows; rows: number }>(COUNTS);
    const rows = Object.fromEntries(counted.map(({ outcome, rows: count }) => [outcome, count]));
    const {
      created = 0,
      updated = 0,
      unchanged = 0,
      repeated = 0,
      conflict = 0,
      decidedAgainst = 0,
    } = rows as Partial<Rows>;
    const samples = await this.database.rows<Sample>(SAMPLES, [
      IMPORT_LIMITS.samples,
      counted.map(({ outcome }) => outcome),
    ]);
    const contested = samples.filter(({ outcome }) => outcome === 'conflict' || outcome === 'decidedAgainst');
    const observations = {
      ...(await this.observations(mapping, staged, plan, withWarnings)),
      repeated,
    };
    const effect: ImportEffect = {
      counts: {
        ...{ read: staged.read, created, updated },
        unchanged: unchanged + repeated,
        refused: staged.refused + conflict + decidedAgainst,
      },
      identity: { columns: [], distinct: created + updated + unchanged },
      ...{ milestones: 0, newBodies: [], newAxes: [], newObjectives: [], meetings: 0, newDialogueBodies: [] },
      rows: samples.map((sample) => rowOf(sample, plan)),
      errors: [...staged.errors, ...contested.map(remarkOf)].slice(0, IMPORT_LIMITS.errors),
      errorTotal: staged.errorTotal + conflict + decidedAgainst,
      ...{ notices: [], noticeTotal: 0, observations },
    };
    return { effect, plan };
  }

  private async observations(
    mapping: ImportMapping,
    staged: Staged,
    plan: SeriesPlan,
    withWarnings: boolean,
  ): Promise<Omit<ObservationEffect, 'repeated'>> {
    const conflicts = await this.database.rows<Omit<ImportConflict, 'indicator'> & { chain: number }>(
      CONFLICTS,
      [OBSERVATION_LISTS],
    );
    const { total } = await this.database.only<{ total: number }>(
      `select count(distinct conflict)::int as total from compared`,
    );
    const warnings = withWarnings ? await this.warnings(plan) : [];
    const series = await this.seriesEffects(plan);
    return {
      profile: mapping.profile ?? 'generic',
      withoutValue: staged.withoutValue,
      series: series.slice(0, OBSERVATION_LISTS),
      seriesTotal: series.length,
      newIndicators: plan.newIndicators.map(({ code, country, name, unit }) => ({
        code,
        country,
        name,
        unit,
      })),
      unknownAreas: listed(staged.unknownAreas),
      otherCountries: listed(staged.otherCountries),
      conflicts: conflicts.map(({ chain, ...conflict }) => ({ ...conflict, ...named(plan, chain) })),
      conflictTotal: total,
      warnings: warnings.slice(0, OBSERVATION_LISTS),
      warningTotal: warnings.length,
      derivations: staged.derivations.slice(0, OBSERVATION_LISTS),
      derivationTotal: staged.derivations.length,
    };
  }

  private async seriesEffects(plan: SeriesPlan): Promise<SeriesEffect[]> {
    const rows = await this.database.rows<{ segment: number; observations: number }>(BY_SEGMENT);
    const counts = new Map(rows.map(({ segment, observations }) => [segment, observations]));
    return plan.segments
      .map(({ n, chain, starts, isNew, breakKind }) => ({
        ...named(plan, chain),
        ...{ from: starts, observations: counts.get(n) ?? 0, isNew, breakKind },
      }))
      .filter(({ observations, isNew }) => observations > 0 || isNew);
  }

  /** Series by series, from a cursor: only the figures of one are in memory. */
  private async warnings(plan: SeriesPlan): Promise<ImportWarning[]> {
    const chainOf = new Map(plan.segments.map(({ n, chain }) => [n, chain]));
    const found: ImportWarning[] = [];
    let figures: Figure[] = [];
    const judge = () => {
      const [first] = figures;
      if (!first) return;
      const chain = chainOf.get(first.segment) ?? 0;
      const unit = plan.chains.get(chain)?.named.unit ?? 'other';
      const changed = new Set(figures.flatMap((figure) => (figure.changed ? [placeOf(figure)] : [])));
      for (const warning of observationWarnings(figures, unit))
        if (changed.has(placeOf(warning))) found.push({ ...named(plan, chain), ...warning });
      figures = [];
    };
    for await (const portion of this.database.portions<Figure>(figuresOf(plan.segments), PORTION))
      for (const figure of portion) {
        if (figures[0] && figures[0].segment !== figure.segment) judge();
        figures.push(figure);
      }
    judge();
    return found;
  }
}

const placeOf = ({
  period,
  territory,
  disaggregation,
}: Pick<Point, 'period' | 'territory' | 'disaggregation'>) =>
  `${period}|${territory ?? ''}|${disaggregation}`;

const listed = (counts: Record<string, number>) =>
  Object.entries(counts).map(([code, rows]) => ({ code, rows }));

function named({ chains }: SeriesPlan, chain: number) {
  const { named: indicator, country, provider, source, base } = chains.get(chain) ?? {};
  return {
    indicator: indicator?.code ?? '',
    country: country ?? '',
    provider: provider ?? '',
    source: source ?? '',
    base: base ?? '',
  };
}

const OUTCOMES = { repeated: 'unchanged', conflict: 'refused', decidedAgainst: 'refused' } as const;

function rowOf({ row, chain, outcome, stored, ...figure }: Sample, plan: SeriesPlan): ImportRow {
  const { indicator, country, provider, source } = named(plan, chain);
  const { period, territory, disaggregation, value, flag } = figure;
  return {
    row,
    outcome:
      outcome === 'created' || outcome === 'updated' || outcome === 'unchanged' ? outcome : OUTCOMES[outcome],
    identity: [indicator, country, provider, source].filter(Boolean).join(' '),
    values: { indicator, area: country, territory, period, dimensions: disaggregation, value, flag },
    changed: outcome === 'updated' && stored !== value ? ['value'] : [],
  };
}

const remarkOf = ({ row, outcome, value }: Sample): ImportRemark => ({
  ...{ row, column: null, field: 'value' },
  code: outcome === 'conflict' ? 'conflictingValues' : 'decidedAgainst',
  value: value === null ? null : String(value),
});
