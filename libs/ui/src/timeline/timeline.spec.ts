import { render } from '../testing/render';
import { Timeline } from './timeline';
import type { TimelineArrow, TimelineItem, TimelineRow } from './timeline-model';

const milestone = (id: number, fields: Partial<TimelineItem> = {}): TimelineItem => ({
  ...{
    kind: 'milestone',
    key: String(id),
    id,
    level: 3,
    position: id,
    siblings: 2,
    code: `1.${id}`,
    lang: 'es',
  },
  ...{ title: 'Mapa', name: `1.${id} Mapa, vence jun 2026`, href: `/milestones/${id}`, note: 'jun 2026' },
  ...{ state: 'overdue', stateLabel: 'Atrasado', critical: false, warning: '' },
  ...{ startsOn: null, due: '2026-06', originalDue: '2026-06' },
  ...fields,
});
const ROWS: TimelineRow[] = [
  {
    ...{
      kind: 'heading',
      key: 'axis 1',
      level: 1,
      position: 1,
      siblings: 1,
      code: 'A',
      title: 'Eje',
      lang: 'es',
    },
    ...{ expanded: true, name: 'A Eje, 2 hitos', note: '2 hitos', from: '2026-03-31', to: '2026-06-30' },
  },
  milestone(1, { due: '2026-03-31', originalDue: '2026-01', critical: true }),
  milestone(2, { warning: 'Contradicción' }),
];
const ARROWS: TimelineArrow[] = [{ from: 1, to: 2, critical: true, contradicted: true }];

describe('the timeline', () => {
  const draw = async (rows = ROWS) => {
    const drawn = await render(Timeline, {
      ...{ rows, arrows: ARROWS, span: { from: '2026-01-01', to: '2026-12-31' }, zoom: 'quarter' },
      ...{ today: '2026-02-01', format: (period: string) => period },
      labels: { tree: 'Línea', titles: 'Filas', today: 'Hoy', critical: 'Crítico' },
    });
    /** Nothing is in sight where nothing is laid out: on paper every row is there. */
    window.dispatchEvent(new Event('beforeprint'));
    await drawn.fixture.whenStable();
    return drawn;
  };
  const all = (element: HTMLElement, selector: string) => [
    ...element.querySelectorAll<HTMLElement>(selector),
  ];

  /** What is left of a row without what is hidden from screen readers. */
  const textToReaders = (row: HTMLElement) => {
    const copy = row.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
    return copy.textContent?.trim();
  };

  it('is a tree whose rows say all that they show', async () => {
    const { element } = await draw();
    expect(element.querySelector('[role=tree]')?.getAttribute('aria-label')).toBe('Línea');
    const rows = all(element, '[role=treeitem]');
    expect(rows.map(textToReaders)).toEqual(ROWS.map(({ name }) => name));
    expect(rows.map((row) => row.getAttribute('aria-level'))).toEqual(['1', '3', '3']);
    expect(rows.map((row) => row.getAttribute('aria-expanded'))).toEqual(['true', null, null]);
  });

  it('tells the state by shape and word, what is critical and what is contradicted by words as well', async () => {
    const { element } = await draw();
    const [, first, second] = all(element, '[role=treeitem]');
    expect(first?.textContent).toMatch(/Atrasado.*Crítico/s);
    expect(first?.querySelector('rumbo-timeline-bars.critical .mark path')).not.toBeNull();
    expect(second?.textContent).toMatch(/Atrasado.*Contradicción/s);
    expect(element.querySelector('svg g.critical.contradicted')).not.toBeNull();
  });

  it('draws where a date was at first, and the way to where it is now', async () => {
    const { element } = await draw();
    const [moved, stayed] = all(element, 'a rumbo-timeline-bars');
    const piece = (name: string) => moved?.querySelector<HTMLElement>(name)?.style;
    expect(piece('.baseline')?.getPropertyValue('--days')).toBe('31');
    expect(piece('.slip')?.getPropertyValue('--days')).toBe('59');
    expect(moved?.querySelector('.due.exact')).not.toBeNull();
    expect(stayed?.querySelector('.baseline, .slip, .exact')).toBeNull();
  });

  it('draws today where it is, and not at all outside of the years', async () => {
    const { element, fixture } = await draw();
    expect(element.querySelector<HTMLElement>('.line.today')?.style.getPropertyValue('--from')).toBe('32');
    fixture.componentRef.setInput('today', '2031-01-01');
    await fixture.whenStable();
    expect(element.querySelector('.line.today')).toBeNull();
  });

  it('asks to open a milestone, but leaves what opens another tab to the browser', async () => {
    const { element, fixture } = await draw();
    const opened: number[] = [];
    fixture.componentInstance.opened.subscribe(({ id }) => opened.push(id));
    const link = element.querySelector<HTMLElement>('a[href="/milestones/2"]');
    const click = (init: MouseEventInit) =>
      link?.dispatchEvent(new MouseEvent('click', { cancelable: true, bubbles: true, ...init }));
    expect(click({})).toBe(false);
    link?.addEventListener('click', (event) => event.preventDefault(), { once: true });
    click({ ctrlKey: true });
    expect(opened).toEqual([2]);
  });

  it('asks to fold what a heading holds', async () => {
    const { element, fixture } = await draw();
    const folded: string[] = [];
    fixture.componentInstance.folded.subscribe((key) => folded.push(key));
    element.querySelector<HTMLElement>('button[role=treeitem]')?.click();
    expect(folded).toEqual(['axis 1']);
  });
});
