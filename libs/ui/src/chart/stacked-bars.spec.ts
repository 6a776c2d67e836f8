import { TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { MILESTONE_STATES, type MilestoneStateName } from '@rumbo/domain';
import { render } from '../testing/render';
import { StackedBars } from './stacked-bars';

const states = (counts: Partial<Record<MilestoneStateName, number>>) =>
  Object.fromEntries(MILESTONE_STATES.map((state) => [state, counts[state] ?? 0]));
const labels = Object.fromEntries(MILESTONE_STATES.map((state) => [state, `is ${state}`]));

describe('the stacked bars', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideNoopAnimations()] }));

  it('explain the states that occur, most urgent first, and no others', async () => {
    const bars = [
      { key: '1', name: 'Axis 1', states: states({ planned: 2 }) },
      { key: '2', name: 'Axis 2', states: states({ overdue: 1, planned: 1 }) },
    ];
    const { element } = await render(StackedBars, { bars, labels, axisLabel: 'Milestones' });
    const legend = [...element.querySelectorAll('li')].map((item) => item.textContent);
    expect(legend).toEqual(['is overdue', 'is planned']);
  });
});
