import { render } from '../testing/render';
import { ProgressMeter } from './progress-meter';

const tick = '.expected';

describe('the progress meter', () => {
  it('tells its value to those who do not see it', async () => {
    const { element } = await render(ProgressMeter, { percent: 58.3, label: '58% done' });
    const meter = element.querySelector('[role=meter]');
    expect(meter?.getAttribute('aria-valuenow')).toBe('58');
    expect(meter?.getAttribute('aria-valuetext')).toBe('58% done');
    expect(meter?.getAttribute('aria-label')).toBe('58% done');
  });

  it('is as long as what is done', async () => {
    const { element } = await render(ProgressMeter, { percent: 40, label: '' });
    expect(element.querySelector<HTMLElement>('.done')?.style.inlineSize).toBe('40%');
  });

  it('marks what time would expect, where that is known', async () => {
    const { element, fixture } = await render(ProgressMeter, { percent: 40, label: '' });
    expect(element.querySelector(tick)).toBeNull();
    fixture.componentRef.setInput('expected', 0);
    await fixture.whenStable();
    expect(element.querySelector(tick)).not.toBeNull();
  });
});
