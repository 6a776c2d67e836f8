import {
  type Day,
  fold,
  INDICATOR_THEMES,
  type IndicatorRow,
  type IndicatorTheme,
  type Judgement,
  judgeIndicator,
  JUDGEMENTS,
  type JudgementState,
  localize,
} from '@rumbo/domain';

/** An indicator of the catalogue with how it stands on a day. */
export interface JudgedIndicator extends IndicatorRow {
  judgement: Judgement;
}

export interface IndicatorFilter {
  q?: string | undefined;
  theme?: string | undefined;
  state?: string | undefined;
  /** `followed`: those with a target or milestones; `data`: those with figures. */
  only?: string | undefined;
}

export function judge(rows: readonly IndicatorRow[], asOf: Day): JudgedIndicator[] {
  return rows.map((row) => ({
    ...row,
    judgement: judgeIndicator(
      row.indicator,
      row.tracking?.target ?? null,
      row.points,
      asOf,
      row.series && { ...row.series, succeeded: row.succeeded },
    ),
  }));
}

export function filterIndicators(
  rows: readonly JudgedIndicator[],
  { q, theme, state, only }: IndicatorFilter,
  language: string,
): JudgedIndicator[] {
  const words = fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return rows.filter(({ indicator, judgement, tracking, series }) => {
    if (theme && indicator.theme !== theme) return false;
    if (state && judgement.state !== state) return false;
    if (only === 'followed' && !tracking) return false;
    if (only === 'data' && !series) return false;
    const text = fold(`${indicator.code} ${localize(indicator.name, language).text}`);
    return words.every((word) => text.includes(word));
  });
}

/**
 * By theme, and within each the most urgent first, then those with figures; what is alike stays in the catalogue's
 * order.
 */
export function byTheme(
  rows: readonly JudgedIndicator[],
): { theme: IndicatorTheme; rows: JudgedIndicator[] }[] {
  const urgency = ({ judgement, tracking, series }: JudgedIndicator) =>
    tracking ? JUDGEMENTS.indexOf(judgement.state) : JUDGEMENTS.length + (series ? 0 : 1);
  return INDICATOR_THEMES.map((theme) => ({
    theme,
    rows: rows
      .filter(({ indicator }) => indicator.theme === theme)
      .toSorted((a, b) => urgency(a) - urgency(b)),
  })).filter(({ rows: own }) => own.length > 0);
}

/** How many of those with a target stand how; only what occurs. */
export function countStates(rows: readonly JudgedIndicator[]): { state: JudgementState; count: number }[] {
  const targeted = rows.filter(({ tracking }) => tracking?.target);
  return JUDGEMENTS.map((state) => ({
    state,
    count: targeted.filter(({ judgement }) => judgement.state === state).length,
  })).filter(({ count }) => count > 0);
}
