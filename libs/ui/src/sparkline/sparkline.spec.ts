import { render } from '../testing/render';
import { evenPieces, Sparkline, sparkOf } from './sparkline';

describe('figures at even steps', () => {
  it.each([
    [
      [1, 2, null, 3],
      ['0:1 1:2', '3:3'],
    ],
    [[null, null, 5, 4], ['2:5 3:4']],
    [[0, null], ['0:0']],
    [[null], []],
    [[], []],
  ])('leave open what is missing', (values, pieces) => {
    const told = evenPieces(values).map((piece) => piece.map(({ at, value }) => `${at}:${value}`).join(' '));
    expect(told).toEqual(pieces);
  });
});

describe('a sparkline', () => {
  it('goes from left to right and from low to high', () => {
    const [[first, last] = []] = sparkOf(evenPieces([1, 2]));
    expect([first, last]).toEqual([
      { x: 4, y: 26 },
      { x: 108, y: 4 },
    ]);
  });

  it('stands in the middle when there is one point, and is empty without any', () => {
    expect(sparkOf([[{ at: 2019, value: 86.5 }]])).toEqual([[{ x: 56, y: 15 }]]);
    expect(sparkOf([])).toEqual([]);
  });

  it('keeps its place on the scale and in the time that it shares with others', () => {
    expect(sparkOf([[{ at: 5, value: 50 }]], { span: [0, 100], during: [0, 10] })).toEqual([
      [{ x: 56, y: 15 }],
    ]);
    expect(sparkOf([[{ at: 0, value: 100 }]], { span: [0, 100], during: [0, 10] })).toEqual([
      [{ x: 4, y: 4 }],
    ]);
  });

  it('draws a line for each piece, and dots where no line leads on', async () => {
    const { element } = await render(Sparkline, { pieces: evenPieces([1, null, 2, 3]) });
    expect([...element.querySelectorAll('path')].map((path) => path.getAttribute('d'))).toEqual([
      'M73.3,15.0L108.0,4.0',
    ]);
    expect([...element.querySelectorAll('circle')].map((dot) => dot.getAttribute('cx'))).toEqual([
      '4',
      '108',
    ]);
  });

  it('is said where it has words, and hidden where the figures stand beside it', async () => {
    const { element, fixture } = await render(Sparkline, { pieces: evenPieces([1, 2]) });
    const picture = element.querySelector('svg');
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    expect(picture?.hasAttribute('role')).toBe(false);

    fixture.componentRef.setInput('label', 'From 1 to 2');
    await fixture.whenStable();
    expect(picture?.hasAttribute('aria-hidden')).toBe(false);
    expect([picture?.getAttribute('role'), picture?.getAttribute('aria-label')]).toEqual([
      'img',
      'From 1 to 2',
    ]);
  });
});
