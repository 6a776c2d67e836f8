import type { BreakKind } from '../../indicators/vocabularies';
import type { Day } from '../../platform/periods';

interface Identity {
  /** Names the indicator, known or new, within the country. */
  indicator: string;
  country: string;
  provider: string;
  source: string;
  methodology: string;
  base: string;
}

/** What a file says of one source of one indicator in one country. */
export interface Chain extends Identity {
  chain: number;
  first: Day;
  last: Day;
  /** Days on which the undivided figure is flagged as a break. */
  flagged: Day[];
  /** Days on which the file itself begins another series. */
  declared: Day[];
}

/** A series that is recorded, and the span of its observations. */
export interface StoredSeries extends Identity {
  id: number;
  startsOn: Day | null;
  first: Day | null;
  last: Day | null;
}

/** One series of a chain after the import: from a day on, until the next one begins. */
export interface Segment {
  n: number;
  chain: number;
  starts: Day | null;
  ends: Day | null;
  /** The series that holds these days now: itself, or the one that it will be divided from; null: none. */
  seriesId: number | null;
  isNew: boolean;
  breakKind: BreakKind | null;
  /** The series that it goes on from: another segment (`n`), or one that is recorded (`id`). */
  predecessor: { n: number } | { id: number } | null;
}

const identityOf = ({ indicator, country, provider, source, methodology, base }: Identity): string =>
  JSON.stringify([indicator, country, provider, source, methodology, base]);

/**
 * Which series a file's observations belong to. A flagged break that is not the beginning of its source begins a new
 * series; a source that goes on where another of the same publisher ended, or the same source with a later population
 * base, begins one of its own that names the other. Sources that overlap in time (two surveys that take turns) follow
 * from nothing.
 */
export function planSeries(chains: readonly Chain[], stored: readonly StoredSeries[]): Segment[] {
  const segments: Segment[] = [];
  const byIdentity = Map.groupBy(stored, identityOf);
  for (const chain of [...chains].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const own = byIdentity.get(identityOf(chain)) ?? [];
    const first = own.reduce(
      (day, series) => (series.first !== null && series.first < day ? series.first : day),
      chain.first,
    );
    const known = new Set(own.map(({ startsOn }) => startsOn));
    const begins = own.length === 0 ? [null] : own.map(({ startsOn }) => startsOn);
    const breaks = [...chain.flagged, ...chain.declared].filter((day) => day > first && !known.has(day));
    const starts = [...new Set([...begins, ...breaks])].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
    starts.forEach((day, place) => {
      const holder = own.filter(({ startsOn }) => (startsOn ?? '') <= (day ?? '')).at(-1);
      const isNew = !known.has(day);
      const previous = place > 0 ? segments.at(-1) : undefined;
      const link = !isNew
        ? null
        : previous
          ? { kind: breakOn(chain, day), to: { n: previous.n } }
          : forerunner(chain, chains, stored, segments);
      segments.push({
        ...{ n: segments.length, chain: chain.chain, starts: day, ends: starts[place + 1] ?? null },
        ...{ seriesId: holder?.id ?? null, isNew },
        ...{ breakKind: link?.kind ?? null, predecessor: link?.to ?? null },
      });
    });
  }
  return segments;
}

const breakOn = ({ flagged }: Chain, day: Day | null): BreakKind =>
  day !== null && flagged.includes(day) ? 'flagged' : 'declared';

interface Link {
  kind: BreakKind;
  to: { n: number } | { id: number };
}

/** The series of another source, or of an earlier base, that a new chain goes on from. */
function forerunner(
  chain: Chain,
  chains: readonly Chain[],
  stored: readonly StoredSeries[],
  segments: readonly Segment[],
): Link | null {
  const related = ({ indicator, country, provider, methodology }: Identity) =>
    indicator === chain.indicator &&
    country === chain.country &&
    provider === chain.provider &&
    methodology === chain.methodology;
  const candidates = [
    ...chains
      .filter((other) => other !== chain && related(other))
      .map((other) => ({ ...other, to: lastOf(other, segments) })),
    ...stored.filter(related).map((other) => ({ ...other, to: { id: other.id } })),
  ];
  const ended = candidates.filter(
    ({ source, base, last, to }) =>
      source !== chain.source && base === chain.base && last !== null && last < chain.first && to,
  );
  const overlapped = candidates.some(
    ({ source, base, first, last }) =>
      source !== chain.source &&
      base === chain.base &&
      first !== null &&
      last !== null &&
      first <= chain.last &&
      last >= chain.first,
  );
  const before = ended.sort((a, b) => ((a.last ?? '') < (b.last ?? '') ? -1 : 1)).at(-1);
  if (before?.to && !overlapped) return { kind: 'source', to: before.to };
  const rebased = candidates
    .filter(({ source, base, to }) => source === chain.source && base !== '' && base < chain.base && to)
    .sort((a, b) => (a.base < b.base ? -1 : 1))
    .at(-1);
  return rebased?.to ? { kind: 'base', to: rebased.to } : null;
}

function lastOf({ chain }: Chain, segments: readonly Segment[]): { n: number } | null {
  const last = segments.filter((segment) => segment.chain === chain).at(-1);
  return last ? { n: last.n } : null;
}
