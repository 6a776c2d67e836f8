import { MILESTONE_STATES } from '@rumbo/domain';
import { render } from '../testing/render';
import { StateChip } from './state-chip';
import { STATE_ICONS } from './state-icons';

describe('the state chip', () => {
  it.each(MILESTONE_STATES)('says %s in words, and shows its icon and its colour', async (state) => {
    const { element } = await render(StateChip, { state, label: `label of ${state}` });
    expect(element.textContent).toContain(`label of ${state}`);
    expect(element.querySelector('path')?.getAttribute('d')).toBe(STATE_ICONS[state]);
    expect(element.style.getPropertyValue('--state')).toBe(`var(--rumbo-state-${state})`);
  });

  it('has a shape of its own for each state', () => {
    expect(new Set(Object.values(STATE_ICONS)).size).toBe(MILESTONE_STATES.length);
  });
});
