import { type Chain, planSeries, type StoredSeries } from './series-plan';

const identity = { indicator: 'FRM-01', country: 'CL', provider: 'ILOSTAT', methodology: '', base: '' };
const chain = (
  n: number,
  source: string,
  first: string,
  last: string,
  flagged: string[] = [],
  base = '',
): Chain => ({
  ...{ ...identity, base, chain: n, source },
  ...{
    first: `${first}-01-01`,
    last: `${last}-01-01`,
    declared: [],
    flagged: flagged.map((year) => `${year}-01-01`),
  },
});
const stored = (
  id: number,
  source: string,
  startsOn: string | null,
  first: string,
  last: string,
): StoredSeries => ({
  ...{ ...identity, id, source, startsOn: startsOn && `${startsOn}-01-01` },
  ...{ first: `${first}-01-01`, last: `${last}-01-01` },
});
const planned = (chains: Chain[], known: StoredSeries[] = []) =>
  planSeries(chains, known).map(
    ({ n: _, chain: place, starts, ends, seriesId, isNew, breakKind, predecessor }) =>
      [
        `chain ${place}`,
        `${starts?.slice(0, 4) ?? ''}-${ends?.slice(0, 4) ?? ''}`,
        isNew ? 'new' : `series ${seriesId}`,
        breakKind,
        predecessor && JSON.stringify(predecessor).replace(/[{}"]/g, ''),
        isNew && seriesId !== null && `from ${seriesId}`,
      ]
        .filter(Boolean)
        .join(', '),
  );

describe('the series that a file’s observations belong to', () => {
  it.each([
    ['one source is one series', [chain(0, 'BB:7021', '2019', '2019')], [], ['chain 0, -, new']],
    [
      'Chile: another source goes on, and a flag begins a third series',
      [chain(0, 'BA:460', '2018', '2022', ['2020']), chain(1, 'BB:16207', '2010', '2017')],
      [],
      ['chain 1, -, new', 'chain 0, -2020, new, source, n:0', 'chain 0, 2020-, new, flagged, n:1'],
    ],
    [
      'Senegal: sources that take turns follow from nothing',
      [chain(0, 'BA:13368', '2015', '2019'), chain(1, 'BB:15959', '2018', '2018')],
      [],
      ['chain 0, -, new', 'chain 1, -, new'],
    ],
    [
      'a flag on the first figure of a source begins nothing more',
      [chain(0, 'BX:1608', '2011', '2012', ['2011'])],
      [],
      ['chain 0, -, new'],
    ],
    [
      'INE: a later population base names the earlier one, though they overlap',
      [chain(0, 'ENE', '2010', '2019', [], '2002'), chain(1, 'ENE', '2010', '2023', [], '2017')],
      [],
      ['chain 0, -, new', 'chain 1, -, new, base, n:0'],
    ],
    [
      'the same file again finds its series',
      [chain(0, 'BA:460', '2018', '2022', ['2020'])],
      [stored(7, 'BA:460', null, '2018', '2019'), stored(8, 'BA:460', '2020', '2020', '2022')],
      ['chain 0, -2020, series 7', 'chain 0, 2020-, series 8'],
    ],
    [
      'a flag that comes later divides what is recorded',
      [chain(0, 'BA:460', '2020', '2023', ['2020'])],
      [stored(7, 'BA:460', null, '2018', '2022')],
      ['chain 0, -2020, series 7', 'chain 0, 2020-, new, flagged, n:0, from 7'],
    ],
    [
      'a break that somebody declared is respected',
      [chain(0, 'BB:16207', '2010', '2017')],
      [stored(1, 'BB:16207', null, '2010', '2016'), stored(2, 'BB:16207', '2017', '2017', '2017')],
      ['chain 0, -2017, series 1', 'chain 0, 2017-, series 2'],
    ],
    [
      'a new source goes on from a recorded one',
      [chain(0, 'BA:460', '2018', '2019')],
      [stored(1, 'BB:16207', null, '2010', '2017')],
      ['chain 0, -, new, source, id:1'],
    ],
  ] as [string, Chain[], StoredSeries[], string[]][])('%s', (_, chains, known, expected) => {
    expect(planned(chains, known)).toEqual(expected);
  });
});
