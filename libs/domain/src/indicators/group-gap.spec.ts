import { pointsOf } from '../testing/indicators';
import { groupGaps } from './group-gap';

const of = (disaggregation: string, figures: Record<string, number | null>, seriesId = 1) =>
  pointsOf(figures, { disaggregation, seriesId });

describe('gaps between groups', () => {
  it('are women less men, with the sign: Chile’s informality of 2022', () => {
    const [gap] = groupGaps([...of('sex=F', { 2022: 28.447 }), ...of('sex=M', { 2022: 26.556 })], 'sex');
    expect(gap).toMatchObject({ period: '2022', first: 28.447, second: 26.556, disaggregation: '' });
    expect(gap?.value).toBeCloseTo(1.891, 3);
  });

  it('are rural less urban, within a part of the whole', () => {
    const points = [...of('area=RURAL;sex=F', { 2020: 10 }), ...of('area=URBAN;sex=F', { 2020: 14 })];
    expect(groupGaps(points, 'area')).toMatchObject([{ value: -4, disaggregation: 'sex=F' }]);
  });

  it('need both groups, of one series and period', () => {
    const points = [
      ...of('sex=F', { 2020: 1, 2021: 2, 2022: null }),
      ...of('sex=M', { 2022: 3 }),
      ...of('sex=M', { 2020: 9 }, 2),
    ];
    expect(groupGaps(points, 'sex')).toEqual([]);
  });
});
