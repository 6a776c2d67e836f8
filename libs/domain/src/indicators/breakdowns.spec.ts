import { breakdownsOf, partsPattern } from './breakdowns';

const divisions = (texts: string[], territorial = false) =>
  texts.map((disaggregation) => ({ disaggregation, territorial }));

describe('breakdowns', () => {
  it('are those that the observations offer, each with what can be held fixed', () => {
    const offered = breakdownsOf([
      ...divisions(['', 'sex=F', 'sex=M', 'activity=AGR;sex=F', 'activity=AGR']),
      ...divisions(['', 'sex=F'], true),
    ]);
    expect(offered).toEqual([
      { by: 'activity', within: {} },
      { by: 'activity', within: { sex: ['F'] } },
      { by: 'sex', within: {} },
      { by: 'sex', within: { activity: ['AGR'] } },
      { by: 'territory', within: {} },
      { by: 'territory', within: { sex: ['F'] } },
    ]);
  });

  it('are none where nothing is divided', () => {
    expect(breakdownsOf(divisions(['']))).toEqual([]);
  });
});

test.each([
  ['sex', '', ['sex=F', 'sex=M'], ['', 'sex=F;size=SMALL', 'activity=AGR;sex=F']],
  ['sex', 'activity=AGR', ['activity=AGR;sex=F'], ['activity=AGR', 'activity=AGRX;sex=F', 'sex=F']],
  ['age', 'type=a.b (c)', ['age=Y15-24;type=a.b (c)'], ['age=Y15-24;type=aXb (c)']],
])('the parts by %s of "%s"', (by, slice, parts, others) => {
  const pattern = new RegExp(partsPattern(by, slice));
  expect(parts.filter((part) => !pattern.test(part))).toEqual([]);
  expect(others.filter((part) => pattern.test(part))).toEqual([]);
});
