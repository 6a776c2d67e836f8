import { render } from '../testing/render';
import { LevelBar } from './level-bar';

describe('the bar of a level', () => {
  it.each([
    [1, [100, 0, 0, 0, 0]],
    [4, [100, 100, 100, 100, 0]],
    [5, [100, 100, 100, 100, 100]],
    [3.4, [100, 100, 100, 40, 0]],
    [null, [0, 0, 0, 0, 0]],
  ])('fills the steps of level %s', async (level, filled) => {
    const { element } = await render(LevelBar, { level, label: '' });
    const steps = element.querySelectorAll<HTMLElement>('span > span');
    expect([...steps].map((step) => step.style.inlineSize)).toEqual(filled.map((share) => `${share}%`));
  });

  it('says in words what it draws, and draws apart what was not assessed', async () => {
    const { element, fixture } = await render(LevelBar, { level: null, label: 'Not assessed' });
    const bar = element.querySelector('[role=img]');
    expect(bar?.getAttribute('aria-label')).toBe('Not assessed');
    expect(bar?.classList).toContain('unknown');

    fixture.componentRef.setInput('level', 2);
    fixture.componentRef.setInput('label', 'Level 2: consulted');
    await fixture.whenStable();
    expect(bar?.getAttribute('aria-label')).toBe('Level 2: consulted');
    expect(bar?.classList).not.toContain('unknown');
  });
});
