import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { LinkedMilestone, MilestonePage, Role } from '@rumbo/domain';
import { I18n, SessionStore } from '../../shell';
import { milestoneRow, plan } from '../../testing/milestones';
import { personWith } from '../../testing/threads';
import { MilestoneDependencies } from './milestone-dependencies';

const linked = (id: number, fields: Partial<LinkedMilestone>): LinkedMilestone =>
  milestoneRow({ id, code: `1.${id}`, ...fields });

describe('the dependencies of a milestone', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideRouter([])] });
    await TestBed.inject(I18n).need(['plan', 'timeline']);
    await TestBed.inject(I18n).use('en');
  });

  async function show(fields: Partial<MilestonePage>, role: Role | null = null): Promise<HTMLElement> {
    TestBed.inject(SessionStore).set(role && personWith(role));
    const fixture = TestBed.createComponent(MilestoneDependencies);
    const { roadmap } = plan([]);
    const milestone = milestoneRow({ id: 9, code: '1.9', due: '2026-12' });
    const page = { roadmap, milestone, predecessors: [], successors: [], ...fields };
    fixture.componentRef.setInput('page', page);
    fixture.componentRef.setInput('day', '2026-11-24');
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }
  const lines = (element: HTMLElement) =>
    [...element.querySelectorAll('li')].map((line) =>
      [...line.querySelectorAll('a, rumbo-state-chip, .standing > span, .warning')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      ),
    );

  it('show how each of them stands, and what contradicts it from both ends', async () => {
    const element = await show({
      predecessors: [linked(1, { due: '2026-06' }), linked(2, { due: '2027' })],
      successors: [linked(3, { status: 'completed', completedOn: '2026-01', due: '2026-01' })],
    });
    expect(lines(element)).toEqual([
      ['1.1 Mapa de cadenas de valor', 'Overdue', 'due Jun 2026'],
      [
        ...['1.2 Mapa de cadenas de valor', 'In progress', 'due 2027'],
        '1.9: due before 1.2, which has to finish first',
      ],
      [
        ...['1.3 Mapa de cadenas de valor', 'Completed', 'due Jan 2026'],
        '1.3: completed although 1.9, which has to finish first, is open',
      ],
    ]);
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/roadmaps/CL-HRR/milestones/1');
  });

  it('say that there are none', async () => {
    expect((await show({})).textContent).toContain('It waits for no other milestone, and none waits for it.');
  });

  it.each([
    ['coordinator', true],
    ['reporter', false],
    [null, false],
  ] as const)('are edited by who plans: %s %s', async (role, may) => {
    expect((await show({}, role)).querySelector('button') !== null).toBe(may);
  });
});
