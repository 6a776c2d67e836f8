import { Component } from '@angular/core';
import { render } from '../testing/render';
import { ChartFrame } from './chart-frame';

@Component({
  imports: [ChartFrame],
  template: `
    <rumbo-chart-frame heading="By axis" hint="32 milestones" tableLabel="Table" chartLabel="Chart">
      <div chart>bars</div>
      <table table>
        <tr>
          <td>Axis 1</td>
        </tr>
      </table>
    </rumbo-chart-frame>
  `,
})
class Framed {}

describe('the frame of a chart', () => {
  it('shows the chart first, and its table one click away', async () => {
    const { element, fixture } = await render(Framed);
    expect(element.textContent).toContain('bars');
    expect(element.querySelector('table')).toBeNull();

    const button = element.querySelector('button');
    expect(button?.getAttribute('aria-pressed')).toBe('false');
    button?.click();
    await fixture.whenStable();
    expect(element.querySelector('[role=region]')?.getAttribute('aria-label')).toBe('By axis');
    expect(element.querySelector('td')?.textContent).toBe('Axis 1');
    expect(element.textContent).not.toContain('bars');
    expect(button?.getAttribute('aria-pressed')).toBe('true');
  });
});
