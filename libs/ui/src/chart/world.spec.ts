import { WORLD } from './world';
import { WORLD_CENTRES } from './world-centres';

const box = (WORLD.viewBox.split(' ') as [string, string, string, string]).map(Number);
const isDot = (code: string) => 'x' in (WORLD.places.get(code) ?? {});
const pieces = (code: string) => {
  const place = WORLD.places.get(code);
  return place && 'path' in place ? place.path.split('M').length - 1 : 0;
};

describe('the world', () => {
  it('has a place for every country but Antarctica', () => {
    expect(WORLD.places.size).toBe(248);
    expect(WORLD.places.has('AQ')).toBe(false);
    expect(WORLD.places.has('')).toBe(false);
  });

  it('draws an outline where one is seen, a dot where it is not', () => {
    expect(['CL', 'SN', 'KE', 'EC', 'ET', 'IN'].filter(isDot)).toEqual([]);
    expect(['CV', 'MT', 'SG', 'LU', 'RW', 'BB', 'RE'].filter((code) => !isDot(code))).toEqual([]);
  });

  it('keeps every dot inside', () => {
    const [left = 0, top = 0, width = 0, height = 0] = box;
    for (const place of WORLD.places.values()) {
      if (!('x' in place)) continue;
      expect(place.x).toBeGreaterThan(left);
      expect(place.x).toBeLessThan(left + width);
      expect(place.y).toBeGreaterThan(top);
      expect(place.y).toBeLessThan(top + height);
    }
  });

  it('cuts no country at its edge, and counts parts as the United Nations do', () => {
    expect([pieces('RU'), pieces('UA')]).toEqual([11, 1]);
    expect([pieces('SO'), pieces('FJ')]).toEqual([1, 2]);
  });

  it('knows centres on the globe', () => {
    for (const [longitude, latitude] of WORLD_CENTRES.values()) {
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    }
  });
});
