import { table } from './text.mjs';

/** The parts of each dimension, the whole first. */
const PARTS = {
  '': [''],
  sex: ['', 'sex=F', 'sex=M'],
  age: ['', 'age=YTHADULT_Y15-24', 'age=YTHADULT_YGE25'],
  area: ['', 'area=RURAL', 'area=URBAN'],
  status: ['', 'status=EMPLOYEE', 'status=OWN_ACCOUNT'],
  form: ['', 'form=ASSOC', 'form=COOP', 'form=MUTUAL', 'form=SOCENT'],
  type: ['', 'type=CONSUMER', 'type=MULTI', 'type=PRODUCER', 'type=WORKER'],
  activity: `AGNAG_AGR AGNAG_NAG SECTOR_AGR SECTOR_IND SECTOR_SER AGGREGATE_AGR AGGREGATE_MAN AGGREGATE_CON
    AGGREGATE_MEL AGGREGATE_MKT AGGREGATE_PUB`
    .split(/\s+/)
    .map((code) => `activity=${code}`)
    .toSpliced(0, 0, ''),
};

/** Every combination of the parts of some dimensions, which are named in the order of the alphabet. */
const combined = (dimensions) =>
  dimensions
    .map((dimension) => PARTS[dimension])
    .reduce(
      (sofar, parts) => sofar.flatMap((one) => parts.map((part) => [one, part].filter(Boolean).join(';'))),
      [''],
    );

/** Indicator, frequency, dimensions, between which values countries are today, and how many periods are known. */
const measures = (text) =>
  table(text).map(([code, frequency, dimensions, low, high, periods]) => ({
    code,
    frequency,
    parts: combined(dimensions.split(' ').filter((dimension) => dimension in PARTS)),
    byTerritory: dimensions.includes('territory'),
    low: Number(low),
    high: Number(high),
    periods: Number(periods),
  }));

/** The survey's long series, month by month: most of what is observed. How far back they go depends on the country. */
export const DEEP = measures(`
  FRM-01 | movingQuarter | activity sex territory | 12 | 88 | 190
  DW-01  | month         | age area sex | 3  | 18 | 260
  FRM-03 | quarter       | activity sex territory | 10 | 75 | 80
  DW-11  | quarter       | sex          | 3  | 20 | 80
`);

/** Short series, of years and quarters. */
export const SHORT = measures(`
  FRM-02 | year    | age sex  | 20  | 92      | 14
  FRM-05 | year    | age sex  | 4   | 45      | 14
  FRM-06 | quarter | form     | 20  | 900     | 40
  FRM-07 | year    | form territory | 40  | 85      | 10
  FRM-08 | year    | sex      | 20  | 55      | 6
  FRM-09 | quarter |          | 12  | 95      | 32
  DW-04  | year    | age sex  | 1   | 45      | 16
  DW-05  | year    | sex      | 15  | 80      | 12
  DW-06  | year    | sex territory | 9   | 38      | 18
  DW-08  | year    | sex      | 300 | 3200    | 14
  DW-10  | year    |          | 20  | 45      | 16
  SSE-01 | quarter | type     | 200 | 9000    | 36
  SSE-02 | quarter | sex      | 9e3 | 2900000 | 36
  SSE-03 | year    | sex      | 2e3 | 190000  | 12
  SSE-04 | year    | form     | 15  | 45      | 10
  SSE-05 | year    |          | 25  | 65      | 8
  SSE-06 | year    |          | 0.2 | 4       | 8
`);
