import { type CountryAttention, type PortfolioReason, REASON_PAGES, type Severity } from '@rumbo/domain';
import type { I18n } from '../shell';
import { factorName } from './row-view';

/** A place within the dashboard, as a router link takes it. */
export interface Place {
  path: string[];
  query?: Record<string, string>;
  fragment?: string;
}

type Reason = Omit<CountryAttention, 'severity'> & { severity?: Severity };

/** A reason to look at a roadmap, in words with its numbers. */
export function reasonText(i18n: I18n, { reason, count, days, factor, level }: Reason): string {
  return i18n.code('portfolio.reason', reason, {
    count: count ?? 0,
    days: days ?? 0,
    factor: factor ? factorName(i18n, factor) : '',
    level: level === null ? '' : i18n.number(level, 1),
  });
}

/** What of its page a reason is about. */
const NARROWED: Partial<Record<PortfolioReason, { below?: string; query?: Record<string, string> }>> = {
  overdue: { query: { state: 'overdue' } },
  at_risk: { query: { state: 'at_risk' } },
  silent: { query: { attention: 'yes' } },
  indicators_off_track: { query: { state: 'off_track' } },
  dialogue_gap: { below: 'meetings', query: { status: 'held' } },
  minutes_pending: { below: 'meetings', query: { minutes: 'pending' } },
};

/** The page with the records behind a reason, narrowed down to them. */
export function reasonPlace(roadmap: string, { reason, factor }: Pick<Reason, 'reason' | 'factor'>): Place {
  const { below, query } = NARROWED[reason] ?? {};
  const path = ['/roadmaps', roadmap, REASON_PAGES[reason], ...(below ? [below] : [])];
  if (factor === null) return { path, ...(query && { query }) };
  return { path: [...path, factor], ...(reason === 'disagreement' && { fragment: 'disagreements' }) };
}
