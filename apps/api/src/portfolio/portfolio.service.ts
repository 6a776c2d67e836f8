import { Injectable } from '@nestjs/common';
import {
  bySeverity,
  can,
  isPublished,
  PORTFOLIO_ATTENTION,
  PORTFOLIO_PAGE,
  type PortfolioAttention,
  type PortfolioPage,
  type PortfolioQuery,
  type PortfolioRow,
} from '@rumbo/domain';
import type { UnlessSeen } from '../platform/if-none-match';
import { invalid } from '../platform/problems';
import { signedIn } from '../platform/request-context';
import { mapCountries } from './map-countries';
import { PortfolioRows } from './portfolio-rows';
import { filterRows, pageOf } from './selection';

/** The rows that a reader may see, each as the reader may see it. */
export interface VisibleRows {
  rows: PortfolioRow[];
  /** For ETags: what the rows are computed from, and for whom. */
  state: readonly unknown[];
}

/** All roadmaps at once: where they stand, and which need attention. */
@Injectable()
export class PortfolioService {
  constructor(private readonly known: PortfolioRows) {}

  async read(query: PortfolioQuery, unlessSeen: UnlessSeen): Promise<PortfolioPage | undefined> {
    const { rows, state } = await this.visible();
    const { language } = signedIn();
    return unlessSeen([...state, language, query], async () => {
      const found = filterRows(rows, query);
      const page = pageOf(found, query, language, PORTFOLIO_PAGE);
      if (!page) throw invalid([{ path: 'cursor', code: 'invalidFormat' }]);
      const first = query.cursor === undefined;
      return {
        ...page,
        total: found.length,
        seen: rows.length,
        map: first ? mapCountries(rows) : [],
        attention: first ? attentionAcross(found).slice(0, PORTFOLIO_ATTENTION) : [],
        attentionTotal: found.reduce((total, { attention }) => total + attention.length, 0),
      };
    });
  }

  /** Published roadmaps; others, and what is not published of their reports, for who may read drafts in the country. */
  async visible(): Promise<VisibleRows> {
    const { revision, rows } = await this.known.current();
    const person = signedIn();
    const visible: PortfolioRow[] = [];
    for (const { row, published } of rows.values())
      if (can(person, 'roadmap:readDraft', { country: row.country })) visible.push(row);
      else if (isPublished(row.status)) visible.push(published);
    return { rows: visible, state: [revision, person.grants] };
  }
}

const attentionAcross = (rows: readonly PortfolioRow[]): PortfolioAttention[] =>
  rows
    .flatMap(({ code, country, title, attention }) =>
      attention.map((one) => ({ roadmap: code, country, title, ...one })),
    )
    .sort(bySeverity);
