import { Disaggregation, dimensionsOf, disaggregationOf, valuesOf } from './disaggregation';

test.each([
  ['', {}],
  ['sex=F', { sex: 'F' }],
  ['activity=AGNAG_AGR;sex=F', { sex: 'F', activity: 'AGNAG_AGR' }],
  ['type_of_employment=Informal', { type_of_employment: 'Informal' }],
])('"%s" is the one way to write its values', (text, values: Record<string, string>) => {
  expect(disaggregationOf(values)).toBe(text);
  expect(valuesOf(text)).toEqual(values);
  expect(dimensionsOf(text)).toEqual(Object.keys(values).sort());
  expect(Disaggregation.safeParse(text).success).toBe(true);
});

const OTHER_WAYS = ['sex=F;activity=AGR', 'sex=F;sex=M', 'sex', 'sex=', '=F', 'Sex=F', 'sex=F;', 'sex=a=b'];
const OTHER_CODES = ['sex=T', 'sex=f', 'area=CITY', 'age=_T', 'form=_Z'];
test.each([...OTHER_WAYS, ...OTHER_CODES])(
  '"%s" is refused: it is no way to write values, or not the one',
  (text) => {
    expect(Disaggregation.safeParse(text).success).toBe(false);
  },
);
