import type { Assessment, AssessmentRound, Criterion, FactorSignal, RecordLink } from '@rumbo/domain';

/** Rounds of tests, newest first as the API sends them. */
export const ROUNDS: AssessmentRound[] = (['2026-09', '2025-09', '2024-09'] as const).map((period, n) => ({
  ...{ id: 3 - n, period, openedOn: `${period}-01`, closesOn: `${period}-30` },
  ...{ illustrative: true, version: 1 },
}));

/** An assessment with a level, a reason and a meeting as evidence for each criterion named. */
export const assessed = (
  perspective: Assessment['perspective'],
  roundId: number,
  levels: Partial<Record<Criterion, number | null>>,
  more: Partial<Assessment> = {},
): Assessment => ({
  ...{ id: roundId * 10 + perspective.length, roundId, factor: 'F1', perspective, status: 'published' },
  ...{ publishedAt: '2026-09-20T12:00:00Z', illustrative: true, version: 1 },
  criteria: Object.entries(levels).map(([criterion, level]) => ({
    criterion: criterion as Criterion,
    level,
    justification: { lang: 'es', text: 'Porque sí.' },
    evidence: [
      { kind: 'meeting', id: 1 },
      { kind: 'meeting', id: 2 },
    ],
  })),
  ...more,
});

export const signalled = (
  code: FactorSignal['code'],
  criterion: Criterion,
  level: number | null,
): FactorSignal => ({
  ...{ code, criterion, level, threshold: true, part: 1, whole: 2, of: 'meeting', ids: [1], from: null },
  details: {},
});

export const record = (id: number): RecordLink => ({
  ...{ kind: 'meeting', id, code: null, on: '2026-07-09', page: String(id) },
  label: { lang: 'es', text: `Reunión ${id}` },
});
