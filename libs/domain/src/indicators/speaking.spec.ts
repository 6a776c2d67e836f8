import { pointsOf } from '../testing/indicators';
import { isSucceeded, speakingSeries } from './speaking';

const SERIES = [
  { id: 1, predecessorId: null },
  { id: 2, predecessorId: 1 },
  { id: 3, predecessorId: null },
];
const POINTS = [
  ...pointsOf({ 2017: 29.3 }, { seriesId: 1 }),
  ...pointsOf({ 2022: 27.4, 2023: null }, { seriesId: 2 }),
  ...pointsOf({ 2025: 30 }, { seriesId: 3, disaggregation: 'sex=F' }),
];

describe('the series that speaks for an indicator', () => {
  it.each([
    ['is that of the target', 1, 1],
    ['has the newest undivided figure that was published, without a target', null, 2],
    ['is not one that is gone', 9, 2],
  ])('%s', (_, seriesId, expected) => {
    expect(speakingSeries(SERIES, POINTS, seriesId === null ? null : { seriesId })?.id).toBe(expected);
  });

  it('is the first where none has figures, and none where there is none', () => {
    expect(speakingSeries(SERIES, [], null)?.id).toBe(1);
    expect(speakingSeries([], POINTS, null)).toBeNull();
  });

  it('may have been succeeded by another', () => {
    expect(SERIES.map((one) => isSucceeded(one, SERIES))).toEqual([true, false, false]);
  });
});
