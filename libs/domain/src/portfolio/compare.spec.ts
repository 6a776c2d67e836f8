import { pointsOf } from '../testing/indicators';
import type { Criterion } from '../factors/assessment';
import type { Series } from '../indicators/series';
import { comparedCriteria, comparedIndicator, type IndicatorFacts } from './compare';

describe('criteria side by side', () => {
  const factors = (F1: string | null) => [
    {
      ...{ factor: 'F1' as const, round: F1, perspectives: [], lowest: null, highest: null },
      ...{ disagreements: 0, illustrative: false },
    },
  ];
  const assessed = (
    roadmap: string,
    period: string,
    perspective: 'ministry' | 'workers',
    level: number | null,
  ) => ({
    ...{ roadmap, period, perspective, factor: 'F1' as const },
    criteria: [{ criterion: 'F1_2' as Criterion, level, justification: null, evidence: [] }],
  });

  it('are those of each roadmap’s newest round, by perspective, without what was not assessed', () => {
    const criteria = comparedCriteria(
      [
        { code: 'CL-HRR', factors: factors('2026-09') },
        { code: 'KE-PROS', factors: factors('2025-01') },
        { code: 'SN-ESS', factors: factors(null) },
      ],
      [
        assessed('CL-HRR', '2026-09', 'ministry', 3),
        assessed('CL-HRR', '2026-09', 'workers', 1),
        assessed('CL-HRR', '2024-09', 'ministry', 5),
        assessed('KE-PROS', '2025-01', 'ministry', 4),
        assessed('KE-PROS', '2025-01', 'workers', null),
      ],
    );
    expect(criteria).toHaveLength(15);
    expect(criteria[1]).toEqual({
      criterion: 'F1_2',
      levels: { 'CL-HRR': { ministry: 3, workers: 1 }, 'KE-PROS': { ministry: 4 }, 'SN-ESS': {} },
    });
  });
});

describe('an indicator side by side', () => {
  const series = (id: number, country: string, provider: string, source = ''): Series => ({
    ...{ id, country, provider, source, indicatorId: 1, methodology: '', base: '' },
    ...{ startsOn: null, predecessorId: null, breakKind: null, breakReason: null },
    ...{ note: null, illustrative: false, version: 1 },
  });
  const roadmaps = [
    { code: 'CL-HRR', country: 'CL' },
    { code: 'KE-PROS', country: 'KE' },
    { code: 'SN-ESS', country: 'SN' },
  ];
  const compared = (all: Series[], figures: Record<number, [string, number]>) => {
    const facts: IndicatorFacts = {
      indicator: { id: 1 } as IndicatorFacts['indicator'],
      trackings: [{ roadmap: 'CL-HRR', target: null }],
      series: all,
      points: Object.entries(figures).flatMap(([id, [period, value]]) =>
        pointsOf({ [period]: value }, { seriesId: Number(id) }),
      ),
    };
    const { type, figures: shown } = comparedIndicator(roadmaps, facts);
    return [
      type,
      ...shown.map(({ series: one, point, standing }) =>
        [standing, one?.id, point?.period, point?.value].filter((part) => part !== undefined).join(' '),
      ),
    ];
  };

  it.each<[string, Series[], Record<number, [string, number]>, (string | null)[]]>([
    ['none has figures', [], {}, [null, 'noData', 'noData', 'noData']],
    [
      'those of one type may be compared, the newest figure of each',
      [
        series(1, 'CL', 'ILOSTAT', 'BA:1'),
        series(2, 'CL', 'ILOSTAT', 'BA:2'),
        series(3, 'KE', 'ILOSTAT', 'BA:9'),
      ],
      { 1: ['2017', 20], 2: ['2022', 27], 3: ['2019', 86] },
      ['ILOSTAT · BA', 'comparable 2 2022 27', 'comparable 3 2019 86', 'noData'],
    ],
    [
      'a newer figure of another kind of source steps back behind one that can be compared',
      [series(1, 'CL', 'ILOSTAT', 'BA:1'), series(2, 'CL', 'INE'), series(3, 'KE', 'ILOSTAT', 'BA:9')],
      { 1: ['2022', 27], 2: ['2025', 26], 3: ['2019', 86] },
      ['ILOSTAT · BA', 'comparable 1 2022 27', 'comparable 3 2019 86', 'noData'],
    ],
    [
      'the type that most countries share is compared, and the others are shown apart',
      [series(1, 'CL', 'INE'), series(2, 'KE', 'ILOSTAT', 'BA:9'), series(3, 'SN', 'ILOSTAT', 'BA:5')],
      { 1: ['2025', 26], 2: ['2019', 86], 3: ['2016', 87] },
      ['ILOSTAT · BA', 'otherType 1 2025 26', 'comparable 2 2019 86', 'comparable 3 2016 87'],
    ],
    [
      'a type that one country has alone is not called comparable',
      [series(1, 'CL', 'INE'), series(2, 'KE', 'KNBS')],
      { 1: ['2025', 26], 2: ['2019', 86] },
      ['INE', 'only 1 2025 26', 'otherType 2 2019 86', 'noData'],
    ],
  ])('%s', (_, all, figures, expected) => {
    expect(compared(all, figures)).toEqual(expected);
  });
});
