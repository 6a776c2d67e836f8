import { Injectable } from '@nestjs/common';
import {
  breakdownsOf,
  type Division,
  type IndicatorPage,
  type IndicatorQuery,
  partsPattern,
} from '@rumbo/domain';
import { TERRITORY } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { notFound } from '../platform/problems';
import { list, one } from '../platform/sql';
import { OBSERVATION, SERIES, SERIES_ORDER, TRACKING } from './records';
import { type VisibleIndicator, VisibleIndicators } from './visible-indicators';

const FOLLOWED = `select ${TRACKING} from tracking where roadmap_id = $3 and indicator_id = $1`;

const OF_IT = `series_id in (select id from series where indicator_id = $1 and country = $2)`;

/** What a slice ($4) counts in the whole country; by territory; beside its parts, which a pattern ($5) tells. */
const WHOLE = `disaggregation = $4 and territory is null`;
const BY_TERRITORY = `disaggregation = $4`;
const WITH_PARTS = `(disaggregation = $4 or disaggregation ~ $5) and territory is null`;

const observations = (which: string) => `
  select ${OBSERVATION} from observation where ${OF_IT} and ${which}
   order by series_id, territory nulls first, disaggregation, starts_on`;

/** Municipalities are many: only those that are spoken of. */
const territories = (which: string) => `
  select ${TERRITORY} from territory
   where country = $2 and (level <> 'municipality'${which === BY_TERRITORY ? ` or code in (select territory from observation where ${OF_IT})` : ''})
   order by position`;

/** The page of an indicator ($1) in a country ($2) for its roadmap ($3), in one statement. */
const pageOf = (which: string) => `select
  ${one(FOLLOWED)} as tracking,
  ${list(`select ${SERIES} from series where indicator_id = $1 and country = $2 order by ${SERIES_ORDER}`)} as series,
  ${list(observations(which))} as observations,
  ${list(`select distinct disaggregation, territory is not null as territorial from observation where ${OF_IT}`)} as divisions,
  ${list(`select id, code, title from milestone where roadmap_id = $3 and id = any((select "milestoneIds" from (${FOLLOWED}) followed)::int[])
           order by code`)} as milestones,
  ${list(territories(which))} as territories,
  array(select distinct country from series where indicator_id = $1 and country <> $2 order by country) as countries`;

type Page = Omit<IndicatorPage, 'roadmap' | 'indicator' | 'by' | 'slice' | 'breakdowns'> & {
  divisions: Division[];
};

const PAGES = { whole: pageOf(WHOLE), territory: pageOf(BY_TERRITORY), parts: pageOf(WITH_PARTS) };

@Injectable()
export class IndicatorPageService {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
  ) {}

  async read(
    code: string,
    indicatorCode: string,
    query: IndicatorQuery,
    unlessSeen: UnlessSeen,
  ): Promise<IndicatorPage | undefined> {
    const found = await this.indicators.find(code, indicatorCode);
    return unlessSeen([found.state], () => this.page(found, query));
  }

  /** The page as it is now, for who has just written. */
  async page(
    { roadmap, indicator }: Pick<VisibleIndicator, 'roadmap' | 'indicator'>,
    { by, slice }: IndicatorQuery = { by: '', slice: '' },
  ): Promise<IndicatorPage> {
    const kind = by === '' ? 'whole' : by === 'territory' ? 'territory' : 'parts';
    const [found] = await this.database.prepared<Page>(PAGES[kind], [
      ...[indicator.id, roadmap.country, roadmap.id, slice],
      ...(kind === 'parts' ? [partsPattern(by, slice)] : []),
    ]);
    if (!found) throw notFound();
    const { divisions, ...page } = found;
    return { roadmap, indicator, by, slice, ...page, breakdowns: breakdownsOf(divisions) };
  }
}
