import { PortfolioQuery, type PortfolioRow, portfolioRow } from '@rumbo/domain';
import { attentionAcross, filterRows, pageOf } from './selection';

const rowOf = (code: string, fields: Partial<PortfolioRow> = {}): PortfolioRow => ({
  ...portfolioRow(
    {
      roadmap: {
        ...{ id: 1, code, country: code.slice(0, 2), title: { lang: 'es', text: `Hoja de ruta ${code}` } },
        ...{ status: 'in_force', illustrative: false, startsOn: '2026-11-01', endsOn: '2027-12-31' },
      },
      ...{ milestones: [], lastUpdateOn: null, meetings: [], indicators: [], assessments: [], reports: [] },
    },
    '2026-11-24',
  ),
  ...fields,
});

const reason = (severity: 'high' | 'low') =>
  ({ reason: 'overdue', severity, count: 1, days: 1, factor: null, level: null }) as const;
const progress = (done: number, expected: number) => ({ done, weight: 10, milestones: 10, expected });
const lowest = (row: PortfolioRow, F1: number | null, F2: number | null) =>
  row.factors.map((one) => ({ ...one, lowest: one.factor === 'F1' ? F1 : one.factor === 'F2' ? F2 : null }));

const CHILE = rowOf('CL-HRR', {
  progress: progress(7, 80),
  attention: [reason('high'), reason('low')],
  factors: lowest(rowOf('CL-HRR'), 2.2, 3.6),
  title: { lang: 'es', text: 'Formalización rural', translations: { en: 'Rural formalisation' } },
});
const KENYA = rowOf('KE-PROS', {
  progress: progress(5, 40),
  attention: [reason('low')],
  factors: lowest(rowOf('KE-PROS'), 3, 2),
});
const SENEGAL = rowOf('SN-ESS', {
  status: 'draft',
  report: { state: 'overdue', startsOn: '', endsOn: '', dueOn: '', overdueDays: 9 },
});
const ALGERIA = rowOf('DZ-ESS', { attention: [reason('high'), reason('high')] });
const ALL = [KENYA, SENEGAL, CHILE, ALGERIA];

const codes = (rows: readonly PortfolioRow[]) => rows.map(({ code }) => code);
const query = (fields: Record<string, unknown>) => PortfolioQuery.parse(fields);

describe('the filters of the portfolio', () => {
  it.each([
    [{}, ['KE-PROS', 'SN-ESS', 'CL-HRR', 'DZ-ESS']],
    [{ text: 'FORMALIZACION' }, ['CL-HRR']],
    [{ text: 'rural formalisation' }, ['CL-HRR']],
    [{ text: 'sénégal' }, ['SN-ESS']],
    [{ text: 'argelia' }, ['DZ-ESS']],
    [{ text: 'ke-pros nowhere' }, []],
    [{ country: 'KE' }, ['KE-PROS']],
    [{ status: 'draft' }, ['SN-ESS']],
    [{ reason: 'overdue' }, ['KE-PROS', 'CL-HRR', 'DZ-ESS']],
    [{ reason: 'silent' }, []],
    [{ below: '3' }, ['KE-PROS', 'CL-HRR']],
    [{ below: '3', factor: 'F1' }, ['CL-HRR']],
    [{ below: '2.5', factor: 'F2' }, ['KE-PROS']],
    [{ report: 'overdue' }, ['SN-ESS']],
    [{ report: 'overdue', country: 'KE' }, []],
  ])('let %j through', (fields, expected) => {
    expect(codes(filterRows(ALL, query(fields)))).toEqual(expected);
  });
});

describe('the order of the portfolio', () => {
  const sorted = (fields: Record<string, unknown>, language: 'en' | 'es' = 'en') =>
    codes(pageOf(ALL, query(fields), language, 10)?.rows ?? []);

  it.each([
    [{}, ['DZ-ESS', 'CL-HRR', 'KE-PROS', 'SN-ESS']],
    [{ sort: 'attention', order: 'asc' }, ['SN-ESS', 'KE-PROS', 'CL-HRR', 'DZ-ESS']],
    [{ sort: 'country', order: 'asc' }, ['DZ-ESS', 'CL-HRR', 'KE-PROS', 'SN-ESS']],
    [{ sort: 'title', order: 'desc' }, ['CL-HRR', 'SN-ESS', 'KE-PROS', 'DZ-ESS']],
    [{ sort: 'progress', order: 'asc' }, ['KE-PROS', 'CL-HRR', 'DZ-ESS', 'SN-ESS']],
    [{ sort: 'progress', order: 'desc' }, ['CL-HRR', 'KE-PROS', 'DZ-ESS', 'SN-ESS']],
    [{ sort: 'behind', order: 'desc' }, ['CL-HRR', 'KE-PROS', 'DZ-ESS', 'SN-ESS']],
    [{ sort: 'F1', order: 'asc' }, ['CL-HRR', 'KE-PROS', 'DZ-ESS', 'SN-ESS']],
    [{ sort: 'F2', order: 'asc' }, ['KE-PROS', 'CL-HRR', 'DZ-ESS', 'SN-ESS']],
    [{ sort: 'report', order: 'desc' }, ['SN-ESS', 'CL-HRR', 'DZ-ESS', 'KE-PROS']],
    [{ sort: 'status', order: 'asc' }, ['SN-ESS', 'CL-HRR', 'DZ-ESS', 'KE-PROS']],
    [{ sort: 'meetings', order: 'desc' }, ['CL-HRR', 'DZ-ESS', 'KE-PROS', 'SN-ESS']],
  ])('by %j', (fields, expected) => {
    expect(sorted(fields)).toEqual(expected);
  });

  it('of countries is that of their names in the reader’s language', () => {
    const [chile, germany] = [rowOf('CL-A'), rowOf('DE-A')];
    const first = (language: 'en' | 'es') =>
      pageOf([chile, germany], query({ sort: 'country', order: 'asc' }), language, 1)?.rows[0]?.code;
    expect(first('en')).toBe('CL-A');
    expect(first('es')).toBe('DE-A');
  });
});

it('reasons across roadmaps begin with severe ones, those of the most urgent roadmap together', () => {
  expect(attentionAcross(ALL).map(({ roadmap, severity }) => `${roadmap} ${severity}`)).toEqual([
    'DZ-ESS high',
    'DZ-ESS high',
    'CL-HRR high',
    'CL-HRR low',
    'KE-PROS low',
  ]);
});

describe('the pages of the portfolio', () => {
  const many = Array.from({ length: 7 }, (_, n) => rowOf(`CL-${n}`, { progress: progress(n % 3, 50) }));
  const turn = (fields: Record<string, unknown>) => {
    const seen: string[][] = [];
    let cursor: string | null = null;
    do {
      const page: ReturnType<typeof pageOf> = pageOf(
        many,
        query({ ...fields, ...(cursor && { cursor }) }),
        'en',
        3,
      );
      seen.push(codes(page?.rows ?? []));
      cursor = page?.nextCursor ?? null;
    } while (cursor);
    return seen;
  };

  it('hold every row once, in order', () => {
    expect(turn({ sort: 'progress', order: 'desc' })).toEqual([
      ['CL-2', 'CL-5', 'CL-1'],
      ['CL-4', 'CL-0', 'CL-3'],
      ['CL-6'],
    ]);
    expect(turn({ sort: 'country', order: 'asc' }).flat()).toEqual(codes(many));
  });

  it('go on after the last row even when it has moved away', () => {
    const { nextCursor: cursor } = pageOf(many, query({ sort: 'title', order: 'asc' }), 'en', 3) ?? {};
    const left = many.filter(({ code }) => code !== 'CL-2');
    const next = pageOf(left, query({ sort: 'title', order: 'asc', cursor }), 'en', 3);
    expect(codes(next?.rows ?? [])).toEqual(['CL-3', 'CL-4', 'CL-5']);
  });

  it.each(['', 'AAAA', 'bm90IGpzb24', Buffer.from('["title","asc",[{}]]').toString('base64url')])(
    'do not begin at %j',
    (cursor) => {
      expect(pageOf(many, query({ sort: 'title', order: 'asc', cursor }), 'en', 3)).toBeNull();
    },
  );

  it('of one order do not go on in another', () => {
    const { nextCursor: cursor } = pageOf(many, query({ sort: 'title', order: 'asc' }), 'en', 3) ?? {};
    expect(pageOf(many, query({ sort: 'title', order: 'desc', cursor }), 'en', 3)).toBeNull();
    expect(pageOf(many, query({ sort: 'F1', order: 'asc', cursor }), 'en', 3)).toBeNull();
  });
});
