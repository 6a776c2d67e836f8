import { Injectable, StreamableFile } from '@nestjs/common';
import {
  type Day,
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
import { PastRows } from './past-rows';
import { PortfolioRows, type RowsState } from './portfolio-rows';
import { draftCountries } from './readers';
import { attentionAcross, filterRows, pageOf } from './selection';

/** What readers of the same drafts see: the rows, each as they may see it, and what is told of all of them. */
interface Seen {
  rows: PortfolioRow[];
  map: MapCountry[];
  /** Most severe first. */
  attention: PortfolioAttention[];
  /** Pages that were asked for, as they are sent. */
  pages: Map<string, Buffer>;
}

/** Of one moment so many kinds of readers are kept, and so many pages of each as they were sent. */
const KEPT = 20;

/** All roadmaps at once: where they stand, and which need attention. */
@Injectable()
export class PortfolioService {
  /** By moment, and by the countries whose drafts are read. */
  private readonly seen = new WeakMap<RowsState, Map<string, Seen>>();

  constructor(
    private readonly known: PortfolioRows,
    private readonly past: PastRows,
  ) {}

  /** A page as the bytes of its JSON: made once for all who ask the same of the same moment. */
  async read(query: PortfolioQuery, unlessSeen: UnlessSeen): Promise<StreamableFile | undefined> {
    const { language } = signedIn();
    const { state, pages, ...seen } = await this.visible(query.asOf);
    const key = JSON.stringify([language, query]);
    return unlessSeen([...state, key], async () => {
      const page = pages.get(key) ?? Buffer.from(JSON.stringify(pageFor(seen, query, language)));
      keep(pages, key, page);
      return new StreamableFile(page, { type: 'application/json; charset=utf-8' });
    });
  }

  /** What the reader may see of now, or of a past day: `state` names it for ETags. */
  async visible(asOf?: Day): Promise<Seen & { state: readonly unknown[] }> {
    const now = await this.known.current();
    const then = asOf ? await this.past.on(asOf) : now;
    const drafts = draftCountries(signedIn());
    const key = JSON.stringify([drafts, now.revision]);
    const known = this.seen.get(then) ?? new Map<string, Seen>();
    this.seen.set(then, known);
    const seen = known.get(key) ?? seenBy(then, now, drafts);
    keep(known, key, seen);
    return { ...seen, state: [asOf, key] };
  }
}

/** Forgets all before it would keep too many. */
function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  if (!kept.has(key) && kept.size >= KEPT) kept.clear();
  kept.set(key, value);
}

/**
 * Published roadmaps; others, and what is not published of their reports, for who reads drafts in the country. The past
 * of a roadmap that is not public any more is not public either.
 */
function seenBy({ rows: all }: RowsState, now: RowsState, drafts: readonly string[] | null): Seen {
  const isPublic = ({ id, status }: PortfolioRow) =>
    isPublished(status) && isPublished(now.rows.get(id)?.row.status ?? status);
  const rows = [...all.values()].flatMap(({ row, published }) => {
    if (drafts === null || drafts.includes(row.country)) return [row];
    return isPublic(row) ? [published] : [];
  });
  return { rows, map: mapCountries(rows), attention: attentionAcross(rows), pages: new Map() };
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
