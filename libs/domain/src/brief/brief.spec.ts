import type { DialogueOverview } from '../dialogue';
import type { IndicatorRow } from '../indicators';
import { milestone } from '../testing/milestones';
import { pointsOf } from '../testing/indicators';
import { type Outlook, outlookOf, type Overview, overviewFigures } from '../roadmap';
import { briefOf } from './brief';

const ASOF = '2026-11-24';
const roadmap = { code: 'CL-HRR', startsOn: '2024-01-01', endsOn: '2027-12-31' };
const rows = [milestone({ due: '2026-06' })];
const overview = { roadmap, ...overviewFigures(rows, roadmap, ASOF) } as Overview;
const outlook = { roadmap, ...outlookOf(rows, roadmap, ASOF) } as Outlook;
const topic = { lang: 'es', text: 'Plenario' };
const dialogue = {
  signals: [],
  counts: { held: 2, scheduled: 1, cancelled: 0, agreements: 5 },
  presence: [
    { id: 1, on: '2025-10-23', topic },
    { id: 2, on: '2026-07-09', topic },
  ],
  next: { id: 3, on: '2026-12-03', topic, status: 'scheduled' },
} as unknown as DialogueOverview;

/** An indicator whose rate is to fall from 45 in 2023 to 20 by 2026. */
const indicator = (fields: Partial<IndicatorRow> = {}): IndicatorRow =>
  ({
    indicator: {
      ...{ code: 'FRM-09', name: { lang: 'es', text: 'Días' }, unit: 'days', unitText: null },
      ...{ kind: 'quantitative', direction: 'lower', band: null },
    },
    tracking: {
      illustrative: false,
      target: {
        ...{ seriesId: 1, disaggregation: '', value: 20, due: '2026', note: null },
        baseline: { period: '2023', value: 45 },
      },
    },
    series: { id: 1, provider: 'DAES', source: 'Registro', startsOn: null, illustrative: true },
    points: pointsOf({ 2023: 45, 2024: 38, 2025: 31 }),
    ...{ seriesCount: 1, succeeded: false },
    ...fields,
  }) as IndicatorRow;

const brief = (...indicators: IndicatorRow[]) =>
  briefOf({ overview, outlook, dialogue, indicators }, '2027-02-01');

describe('a brief', () => {
  it('is about one day and made on another', () => {
    const { overview: told, madeOn } = brief();
    expect([told.asOf, madeOn]).toEqual([ASOF, '2027-02-01']);
  });

  it('has the figures of the outlook, not its rows', () => {
    expect(brief().outlook).toMatchObject({ asOf: ASOF, sample: { late: 1, missing: 8 } });
    expect(Object.keys(brief().outlook)).not.toEqual(
      expect.arrayContaining(['roadmap', 'milestones', 'finished']),
    );
  });

  it('names the newest meeting, and the next', () => {
    expect(brief().dialogue).toMatchObject({
      ...{ last: { on: '2026-07-09', topic }, next: { on: '2026-12-03', topic } },
    });
  });

  it('says where an indicator with a target stands', () => {
    expect(brief(indicator()).indicators).toEqual([
      {
        ...{ code: 'FRM-09', name: { lang: 'es', text: 'Días' }, unit: 'days', unitText: null },
        ...{ source: 'DAES · Registro', figure: { value: 31, period: '2025' } },
        ...{ target: { value: 20, due: '2026' }, state: 'on_track', illustrative: true },
      },
    ]);
  });

  it.each<[string, Partial<IndicatorRow>, object[]]>([
    ['without a target', { tracking: null }, []],
    ['without figures', { series: null, points: [] }, [{ source: null, figure: null, state: 'noData' }]],
    ['without a newest value', { points: pointsOf({ 2025: null }) }, [{ figure: null }]],
  ])('tells an indicator %s', (_, fields, told) => {
    expect(brief(indicator(fields)).indicators).toMatchObject(told);
  });
});
