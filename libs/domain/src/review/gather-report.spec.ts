import { meeting, organisation } from '../testing/chile-dialogue';
import { pointsOf } from '../testing/indicators';
import { milestone } from '../testing/milestones';
import type { Indicator } from '../indicators/indicator';
import type { Series } from '../indicators/series';
import type { Roadmap } from '../roadmap/roadmap';
import { gatherReport, type ReportRecords } from './gather-report';
import { ReportContent } from './content';

const es = (text: string) => ({ lang: 'es', text });
const PERIOD = { startsOn: '2026-01-01', endsOn: '2026-06-30', dueOn: '2026-07-31' };

const roadmap: Roadmap = {
  id: 1,
  code: 'CL-HRR',
  country: 'CL',
  title: es('Hoja de ruta'),
  summary: null,
  status: 'in_force',
  startsOn: '2024-01-01',
  endsOn: '2027-12-31',
  language: 'es',
  timeZone: 'America/Santiago',
  adoption: null,
  illustrative: false,
  version: 1,
};

const plan = (
  facts: Parameters<typeof milestone>[0],
  fields: Partial<ReportRecords['milestones'][number]> = {},
) => ({
  milestone: { ...milestone({ axisId: 1, ownerId: 7, ...facts }), cancelReason: null, illustrative: false },
  updates: [],
  replans: [],
  recorded: [],
  addedOn: null,
  ...fields,
});

const agreement = (fields: Partial<ReportRecords['agreements'][number]>) => ({
  id: 1,
  meetingId: 1,
  number: '1',
  meetingOn: '2026-03-10',
  text: es('Enviar el borrador'),
  ownerId: 7,
  ownerGroup: 'GOV' as const,
  due: null,
  doneOn: null,
  status: 'open' as const,
  positions: [],
  ...fields,
});
const confirmed = {
  id: 1,
  verdict: 'confirmed' as const,
  reason: null,
  bodyId: 9,
  group: 'SSE' as const,
  author: 'Confecoop',
  at: '2026-07-10T12:00:00.000Z',
};
const published = { ...meeting().minutes, draftedOn: '2026-03-11', publishedOn: '2026-03-20' };

const indicator = {
  ...{ code: 'FRM-09', name: es('Días para constituir'), unit: 'days', unitText: null, band: null },
  ...{ direction: 'lower', kind: 'quantitative' },
} as Indicator;
const series = { id: 1, provider: 'DAES', source: 'Registro', startsOn: null, illustrative: false } as Series;

const records: ReportRecords = {
  roadmap,
  axes: [{ id: 1, code: 'A1', title: es('Desarrollo productivo') }],
  owners: new Map([[7, 'DAES']]),
  milestones: [
    plan({ id: 1, status: 'completed', completedOn: '2026-04-16', due: '2026-03' }),
    plan(
      { id: 2, due: '2026-09', originalDue: '2026-06', progress: 50 },
      {
        replans: [{ on: '2026-05-02', from: '2026-06', reason: 'Licitación desierta' }],
        updates: [
          { on: '2026-05-02', recordedOn: '2026-05-02', status: 'in_progress', progress: 50, value: null },
        ],
      },
    ),
    plan({ id: 3, due: '2026-03' }),
    plan({ id: 4 }, { addedOn: '2026-02-01' }),
    plan({ id: 5 }, { addedOn: '2026-07-01' }),
  ],
  meetings: [
    {
      ...meeting({ id: 1, on: '2026-03-10', minutes: published }),
      attendance: [organisation('GOV', { female: 2 }), organisation('EMP'), organisation('WRK')],
      body: 'CCPP',
    },
    { ...meeting({ id: 2, on: '2026-06-30' }), body: 'CCPP' },
    { ...meeting({ id: 3, on: '2026-07-01' }), body: 'CCPP' },
    { ...meeting({ id: 4, on: '2026-05-01', status: 'cancelled', statusReason: 'Agenda' }), body: 'CCPP' },
  ],
  agreements: [
    agreement({ id: 1, due: '2026-04' }),
    agreement({ id: 2, meetingId: 2, meetingOn: '2026-06-30', due: '2026-12' }),
    agreement({
      ...{ id: 3, meetingOn: '2025-10-23', due: '2026-06', status: 'done', doneOn: '2026-06-15' },
      positions: [confirmed],
    }),
    agreement({ id: 4, meetingOn: '2025-10-23', due: '2026-12' }),
    agreement({ id: 5, meetingOn: '2025-10-23', due: '2026-05', status: 'superseded' }),
  ],
  regions: [],
  indicators: [
    {
      ...{ indicator, series, succeeded: false },
      tracking: {
        ...{ id: 1, indicatorId: 1, milestoneIds: [], illustrative: false, version: 1 },
        target: {
          ...{ seriesId: 1, disaggregation: '', value: 20, due: '2026', note: null },
          baseline: { period: '2023', value: 45 },
        },
      },
      points: [
        ...pointsOf({ 2024: 38 }).map((point) => ({ ...point, publishedOn: null })),
        ...pointsOf({ 2025: 31 }).map((point) => ({ ...point, publishedOn: '2026-03-01' })),
        ...pointsOf({ 2026: 27 }).map((point) => ({ ...point, publishedOn: null })),
      ],
    },
  ],
  assessments: [
    {
      ...{ round: '2026-03', factor: 'F1', perspective: 'workers', publishedOn: '2026-04-01', dissents: 1 },
      criteria: [
        { criterion: 'F1_1', level: 3, justification: null, evidence: [] },
        { criterion: 'F1_2', level: 1, justification: null, evidence: [] },
        { criterion: 'F1_3', level: null, justification: null, evidence: [] },
      ],
      illustrative: false,
    },
    {
      ...{ round: '2026-03', factor: 'F1', perspective: 'ministry', publishedOn: '2026-07-01', dissents: 0 },
      ...{ criteria: [], illustrative: false },
    },
  ],
};

describe('what a report gathers', () => {
  const content = gatherReport(records, PERIOD, '2026-07-20');

  it('has the shape of its contract, and needs no other record', () => {
    expect(ReportContent.parse(content)).toEqual(content);
  });

  it('is the plan at the end of the period beside the plan on its eve', () => {
    expect(content).toMatchObject({ asOf: '2026-06-30', eve: '2025-12-31' });
    expect(
      content.milestones.map(({ id, state, before }) => [id, state, before?.state ?? null, before?.due]),
    ).toEqual([
      [1, 'completed_late', 'planned', '2026-03'],
      [2, 'in_progress', 'planned', '2026-06'],
      [3, 'overdue', 'in_progress', '2026-03'],
      [4, 'in_progress', null, undefined],
    ]);
    expect(content.rollUp).toEqual({ done: 1.5, weight: 4, percent: 37.5, milestones: 4 });
    expect(content.rollUpBefore).toEqual({ done: 0, weight: 3, percent: 0, milestones: 3 });
    expect(content.axes).toMatchObject([{ code: 'A1', rollUp: { milestones: 4 } }]);
  });

  it('says who answers, why it was re-planned, and how often it was told of', () => {
    expect(content.milestones[1]).toMatchObject({
      ...{ owner: 'DAES', axis: 'A1', replanReason: 'Licitación desierta', updates: 1 },
    });
    expect(content.milestones[0]).toMatchObject({ days: 16, replanReason: null, updates: 0 });
  });

  it('counts the meetings that were held in it, the last day included, with their form', () => {
    expect(content.meetings.map(({ id, form, agreements }) => [id, form, agreements])).toEqual([
      [1, 'tripartite', 4],
      [2, 'other', 1],
    ]);
  });

  it('tells agreements made, due and kept apart, and quotes those alone whose minutes are published', () => {
    expect(
      content.agreements.map(({ id, state, made, fellDue, kept, text }) => [
        ...[id, state, made, fellDue, kept],
        text !== null,
      ]),
    ).toEqual([
      [1, 'overdue', true, true, false, true],
      [2, 'open', true, false, false, false],
      [3, 'kept', false, true, true, true],
    ]);
  });

  it('judges indicators by what was known on either day', () => {
    const [days] = content.indicators;
    expect(days).toMatchObject({
      figure: { period: '2025', value: 31 },
      before: { period: '2024', value: 38 },
      ...{ isNew: true, state: 'on_track', source: 'DAES · Registro' },
    });
    expect(days?.attainment).toBeCloseTo(56, 10);
  });

  it('has the assessments that were published in it, a score with what it was taken from', () => {
    expect(content.assessments).toMatchObject([
      { perspective: 'workers', score: { mean: 2, scored: 2, of: 5 }, dissents: 1 },
    ]);
    expect(content.assessments[0]?.levels.map(({ level }) => level)).toEqual([3, 1, null, null, null]);
  });

  it('is judged today while the period runs', () => {
    const running = gatherReport(records, PERIOD, '2026-05-01');
    expect(running.asOf).toBe('2026-05-01');
    expect(running.meetings.map(({ id }) => id)).toEqual([1]);
  });
});
