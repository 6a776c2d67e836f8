import { PORTFOLIO_COLUMNS, type PortfolioColumn, PortfolioQuery, RoadmapCode } from '@rumbo/domain';

/** What the address can ask of the portfolio. Every value is text. */
export const FILTER_KEYS = ['text', 'country', 'status', 'reason', 'factor', 'below', 'report'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
export type PortfolioFilter = Partial<Record<FilterKey, string>>;

export interface Sorting {
  column: PortfolioColumn;
  order: 'asc' | 'desc';
}

/** So many roadmaps can be compared. */
export const COMPARED = { least: 2, most: 4 } as const;

/** What of an address makes sense: the rest is left out, for a link may be old or mistyped. */
export function filterOf(address: Partial<Record<FilterKey, string | undefined>>): PortfolioFilter {
  return Object.fromEntries(
    FILTER_KEYS.flatMap((key) => {
      const value = address[key];
      return value && PortfolioQuery.shape[key].safeParse(value).success ? [[key, value]] : [];
    }),
  );
}

const ASCENDING: readonly PortfolioColumn[] = ['country', 'title', 'status', 'lastUpdate', 'F1', 'F2', 'F3'];

/** What somebody who sorts by a column wants to see first: names from A, the oldest update, the lowest level, else the most. */
export const firstOrder = (column: PortfolioColumn): Sorting['order'] =>
  ASCENDING.includes(column) ? 'asc' : 'desc';

export function sortingOf(sort?: string, order?: string): Sorting {
  const column = PORTFOLIO_COLUMNS.find((one) => one === sort) ?? 'attention';
  return { column, order: order === 'asc' || order === 'desc' ? order : firstOrder(column) };
}

/** After a click on a column's heading: another column begins with its own order, the same one turns round. */
export function sortedBy(column: PortfolioColumn, now: Sorting): Sorting {
  if (column !== now.column) return { column, order: firstOrder(column) };
  return { column, order: now.order === 'asc' ? 'desc' : 'asc' };
}

/** How an address says an order; what is usual it leaves out. */
export const sortingParams = ({ column, order }: Sorting): Record<string, string | null> => ({
  sort: column === 'attention' ? null : column,
  order: order === firstOrder(column) ? null : order,
});

/** The query that the API is asked. */
export function queryOf(filter: PortfolioFilter, { column, order }: Sorting, cursor?: string): string {
  const query = new URLSearchParams({ ...filter, sort: column, order, ...(cursor && { cursor }) });
  return query.toString();
}

/** Codes of roadmaps that an address names, each once, as many as can be compared. */
export function codesOf(text = ''): string[] {
  const codes = text.split(',').filter((code) => RoadmapCode.safeParse(code).success);
  return [...new Set(codes)].slice(0, COMPARED.most);
}

/** Codes as an address names them, with one more or one less. */
export function toggled(codes: readonly string[], code: string): string | null {
  const others = codes.filter((one) => one !== code);
  const now = others.length < codes.length ? others : [...codes, code].slice(0, COMPARED.most);
  return now.join(',') || null;
}
