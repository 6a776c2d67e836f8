import { render } from '../testing/render';
import { WorldMap } from './world-map';
import { placed, type WorldCountry } from './world-map-model';

const country = (code: string, shade: WorldCountry['shade'] = 3): WorldCountry => ({
  ...{ country: code, label: `Land ${code}`, value: '58 %', shade },
});
const legend = [
  { shade: 3 as const, text: '40 to 60 %' },
  { shade: null, text: 'No assessment' },
];
const draw = (countries: WorldCountry[]) =>
  render(WorldMap, { countries, legend, label: 'Progress', elsewhereLabel: 'Not on the map' });
const buttons = (element: HTMLElement) => [...element.querySelectorAll<SVGGElement>('g[role=button]')];
const names = (element: HTMLElement) => buttons(element).map((one) => one.getAttribute('aria-label'));

describe('the map of the world', () => {
  it('makes a button of each country that has a value, and of no other', async () => {
    const { element } = await draw([country('CL'), country('KE', 5)]);
    expect(names(element)).toEqual(['Land CL: 58 %', 'Land KE: 58 %']);
    expect(buttons(element).map((one) => one.getAttribute('class'))).toEqual(['step-3', 'step-5']);
    expect(element.querySelector('.land')?.getAttribute('aria-hidden')).toBe('true');
    expect(element.querySelector('svg')?.getAttribute('aria-label')).toBe('Progress');
  });

  it('loses none: a small one is a dot after the others, one without a place is listed', async () => {
    const { element } = await draw([country('CV'), country('XX'), country('LU'), country('SN')]);
    expect(names(element)).toEqual(['Land SN: 58 %', 'Land CV: 58 %', 'Land LU: 58 %']);
    expect(element.querySelectorAll('circle:not(.reach)')).toHaveLength(2);
    expect(element.querySelector('p.elsewhere')?.textContent).toBe('Not on the map');
    expect([...element.querySelectorAll('ul.elsewhere li')].map((one) => one.textContent?.trim())).toEqual([
      'Land XX: 58 %',
    ]);
  });

  it('lists every country when the world cannot be read', () => {
    expect(placed([country('CL'), country('CV')], null)).toEqual({
      drawn: [],
      elsewhere: [country('CL'), country('CV')],
    });
  });

  it('chooses by pointer, by key and in the list', async () => {
    const { element, fixture } = await draw([country('CL'), country('XX')]);
    const chosen: string[] = [];
    fixture.componentInstance.choose.subscribe((code) => chosen.push(code));
    const [chile] = buttons(element);
    chile?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    chile?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    const space = new KeyboardEvent('keydown', { key: ' ', cancelable: true });
    chile?.dispatchEvent(space);
    element.querySelector<HTMLButtonElement>('ul.elsewhere button')?.click();
    expect(chosen).toEqual(['CL', 'CL', 'CL', 'XX']);
    expect(space.defaultPrevented).toBe(true);
  });

  it('is one stop for the keyboard, and arrows lead on from where it was left', async () => {
    const { element, fixture } = await draw([country('CL'), country('KE'), country('IN')]);
    document.body.append(element);
    const press = async (key: string) => {
      const stop = element.querySelector('g[tabindex="0"]');
      stop?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await fixture.whenStable();
      return document.activeElement?.getAttribute('aria-label');
    };
    const stops = () => buttons(element).map((one) => one.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1', '-1']);
    expect(await press('ArrowRight')).toBe('Land KE: 58 %');
    expect(stops()).toEqual(['-1', '0', '-1']);
    expect(await press('End')).toBe('Land IN: 58 %');
    expect(await press('ArrowDown')).toBe('Land IN: 58 %');
    expect(await press('ArrowLeft')).toBe('Land KE: 58 %');
    expect(await press('Home')).toBe('Land CL: 58 %');
    expect(await press('ArrowUp')).toBe('Land CL: 58 %');
    element.remove();
  });

  it('tells in words what is pointed at, else what has the focus', async () => {
    const { element, fixture } = await draw([country('CL'), { ...country('KE'), value: '12 %' }]);
    const told = async () => {
      await fixture.whenStable();
      return element.querySelector('.pointed')?.textContent?.trim();
    };
    const [chile, kenya] = buttons(element);
    expect(await told()).toBe('');
    chile?.dispatchEvent(new FocusEvent('focus'));
    expect(await told()).toBe('Land CL 58 %');
    expect(element.querySelector('.ring use')?.getAttribute('href')).toBe(
      `#${chile?.querySelector('path')?.id}`,
    );
    kenya?.dispatchEvent(new MouseEvent('mouseenter'));
    expect(await told()).toBe('Land KE 12 %');
    kenya?.dispatchEvent(new MouseEvent('mouseleave'));
    expect(await told()).toBe('Land CL 58 %');
    chile?.dispatchEvent(new FocusEvent('blur'));
    expect(await told()).toBe('');
  });

  it('hatches what has no value or none that is firm, on the map as in the legend', async () => {
    const { element } = await draw([
      country('CL', null),
      { ...country('KE', 4), hatch: true },
      country('IN'),
    ]);
    const hatched = buttons(element).map((one) => one.querySelector('use')?.getAttribute('fill') ?? null);
    const pattern = `url(#${element.querySelector('pattern')?.id})`;
    expect(hatched).toEqual([pattern, pattern, null]);
    expect(buttons(element)[0]?.getAttribute('class')).toBe('missing');
    expect([...element.querySelectorAll('.key li')].map((one) => one.textContent?.trim())).toEqual([
      '40 to 60 %',
      'No assessment',
    ]);
    expect(element.querySelectorAll('.key li rect')).toHaveLength(3);
  });
});
