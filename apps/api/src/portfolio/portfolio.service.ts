import { Injectable } from '@nestjs/common';
import {
  bySeverity,
  isPublished,
  type Language,
  type MapCountry,
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
import { PortfolioRows, type RowsState } from './portfolio-rows';
import { draftCountries } from './readers';
import { filterRows, pageOf } from './selection';

/** What readers of the same drafts see: the rows, each as they may see it, and what is told of all of them. */
interface Seen {
  rows: PortfolioRow[];
  map: MapCountry[];
  /** Most severe first. */
  attention: PortfolioAttention[];
  /** Pages that were asked for, as JSON. */
  pages: Map<string, string>;
}

/** Pages of one moment and one kind of reader that are kept as they were sent. */
const PAGES_KEPT = 50;

/** All roadmaps at once: where they stand, and which need attention. */
@Injectable()
export class PortfolioService {
  /** By moment, and by the countries whose drafts are read. */
  private readonly seen = new WeakMap<RowsState, Map<string, Seen>>();

  constructor(private readonly known: PortfolioRows) {}

  /** A page as the text of its JSON: the same for all who ask the same of the same moment. */
  async read(query: PortfolioQuery, unlessSeen: UnlessSeen): Promise<string | undefined> {
    const { language } = signedIn();
    const { state, pages, ...seen } = await this.visible();
    const key = JSON.stringify([language, query]);
    return unlessSeen([...state, key], async () => {
      const page = pages.get(key) ?? JSON.stringify(pageFor(seen, query, language));
      if (pages.size >= PAGES_KEPT) pages.clear();
      pages.set(key, page);
      return page;
    });
  }

  /** What the reader may see now; `state` names it for ETags. */
  async visible(): Promise<Seen & { state: readonly unknown[] }> {
    const now = await this.known.current();
    const drafts = draftCountries(signedIn());
    const key = JSON.stringify(drafts);
    const known = this.seen.get(now) ?? new Map<string, Seen>();
    this.seen.set(now, known);
    const seen = known.get(key) ?? seenBy(now, drafts);
    known.set(key, seen);
    return { ...seen, state: [now.revision, key] };
  }
}

/** Published roadmaps; others, and what is not published of their reports, for who reads drafts in the country. */
function seenBy({ rows: all }: RowsState, drafts: readonly string[] | null): Seen {
  const rows = [...all.values()].flatMap(({ row, published }) => {
    if (drafts === null || drafts.includes(row.country)) return [row];
    return isPublished(row.status) ? [published] : [];
  });
  const attention = rows
    .flatMap(({ code, country, title, attention: own }) =>
      own.map((one) => ({ roadmap: code, country, title, ...one })),
    )
    .sort(bySeverity);
  return { rows, map: mapCountries(rows), attention, pages: new Map() };
}

function pageFor(
  { rows, map, attention }: Pick<Seen, 'rows' | 'map' | 'attention'>,
  query: PortfolioQuery,
  language: Language,
): PortfolioPage {
  const found = filterRows(rows, query);
  const page = pageOf(found, query, language, PORTFOLIO_PAGE);
  if (!page) throw invalid([{ path: 'cursor', code: 'invalidFormat' }]);
  const first = query.cursor === undefined;
  const codes = new Set(found.map(({ code }) => code));
  const reasons = attention.filter(({ roadmap }) => codes.has(roadmap));
  return {
    ...page,
    total: found.length,
    seen: rows.length,
    map: first ? map : [],
    attention: first ? reasons.slice(0, PORTFOLIO_ATTENTION) : [],
    attentionTotal: reasons.length,
  };
}
