import { pictureOf } from './chart-picture';

describe('the picture of a chart', () => {
  it('travels alone: title, unit, legend, source and date stand in it, and no script', () => {
    document.body.innerHTML =
      '<div><svg width="300" height="100"><g class="piece"><path d="M0,0L10,10" style="stroke: rgb(1, 2, 3)"></path><title>26,4\u00A0%</title></g></svg></div>';
    const chart = document.querySelector('svg');
    if (!chart) throw new Error('There is no chart.');
    const svg = pictureOf(chart, {
      title: 'Informal employment <Chile>',
      subtitle: '%',
      legend: [
        { name: 'INE', colour: 'rgb(4, 5, 6)', shape: 'M0,0H1' },
        { name: 'Even pace', colour: 'rgb(4, 5, 6)', dash: '6 4' },
      ],
      notes: [
        'Source: INE',
        `Between 2016 and 2017 ${'it moves by more than anybody has explained '.repeat(2)}`.trim(),
      ],
    });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect([...parsed.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      'Informal employment <Chile>',
      '%',
      'INE',
      'Even pace',
      'Source: INE',
      'Between 2016 and 2017 it moves by more than anybody',
      'has explained it moves by more than anybody has',
      'explained',
    ]);
    expect(parsed.querySelector('title')?.textContent).toBe('26,4\u00A0%');
    expect(parsed.querySelector('path')?.getAttribute('stroke')).toBe('rgb(1, 2, 3)');
    expect(svg).not.toContain('class=');
  });
});
