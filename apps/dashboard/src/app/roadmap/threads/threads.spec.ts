import { LiveAnnouncer } from '@angular/cdk/a11y';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Role, Thread } from '@rumbo/domain';
import { I18n, problemInterceptor, SessionStore } from '../../shell';
import { personWith, thread } from '../../testing/threads';
import { Threads } from './threads';

const THREADS = '/api/roadmaps/CL-HRR/threads';
const MENTIONABLE = {
  items: [
    { id: 7, name: 'Delegación CUT', body: 'CUT' },
    { id: 8, name: 'Coordinación DAES', body: null },
    { id: 9, name: 'Reporte INDAP', body: 'INDAP' },
  ],
};

describe('the threads of a record', () => {
  let fixture: ComponentFixture<Threads>;
  let http: HttpTestingController;
  let said: string[];

  const host = () => fixture.nativeElement as HTMLElement;
  const text = () => host().textContent.replace(/\s+/g, ' ');
  const articles = () => [...host().querySelectorAll('article')].map(({ id }) => id);
  const button = (name: string, within: HTMLElement = host()) => {
    const found = [...within.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
    );
    if (!found) throw new Error(`There is no button ${name} in: ${text()}`);
    return found;
  };
  const has = (name: string) => {
    const names = [...host().querySelectorAll('button')].map((one) => one.textContent.trim());
    return names.includes(name);
  };

  async function show(role: Role | null, inputs: Record<string, unknown> = {}) {
    TestBed.inject(SessionStore).set(role && personWith(role));
    fixture = TestBed.createComponent(Threads);
    const given = { roadmap: 'CL-HRR', subject: 'milestone', subjectId: 4, ...inputs };
    for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
    await settled();
  }
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
  };
  async function click(name: string) {
    button(name).click();
    await settled();
  }
  async function answer(method: string, url: string, body: unknown, status = 200) {
    const request = http.expectOne({ method, url });
    request.flush(body as object, { status, statusText: 'x' });
    await settled();
    return request.request.body as unknown;
  }
  async function type(value: string, area = host().querySelector('textarea')) {
    if (!area) throw new Error('There is no place to type.');
    area.focus();
    area.dispatchEvent(new Event('focus'));
    area.value = value;
    area.setSelectionRange(value.length, value.length);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    for (const request of http.match('/api/roadmaps/CL-HRR/mentionable'))
      if (!request.cancelled) request.flush(MENTIONABLE);
    await settled();
    return area;
  }
  const options = () =>
    [...document.querySelectorAll<HTMLElement>('mat-option')].map((one) =>
      one.textContent.trim().replace(/\s+/g, ' '),
    );

  beforeEach(async () => {
    /** jsdom lays nothing out, so it cannot scroll. */
    Element.prototype.scrollIntoView = () => undefined;
    said = [];
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter([{ path: '**', component: Threads }]),
        { provide: LiveAnnouncer, useValue: { announce: (words: string) => said.push(words) } },
      ],
    });
    const i18n = TestBed.inject(I18n);
    await i18n.use('en');
    await i18n.need(['plan']);
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => {
    http.verify();
    fixture.destroy();
  });

  it('are loaded when the page does not give them, and said to be none', async () => {
    await show('constituent');
    await answer('GET', `${THREADS}?subject=milestone&subjectId=4`, { items: [] });
    expect(text()).toContain('No comments yet.');
  });

  it('can be asked for again when they do not come', async () => {
    await show('constituent');
    await answer('GET', `${THREADS}?subject=milestone&subjectId=4`, null, 500);
    expect(text()).toContain('Something went wrong on our side');
    await click('Try again');
    await answer('GET', `${THREADS}?subject=milestone&subjectId=4`, { items: [thread()] });
    expect(articles()).toEqual(['thread-1']);
  });

  it('are nothing to the public', async () => {
    await show(null, { threads: [thread()] });
    expect(text().trim()).toBe('');
    expect(host().classList).toContain('shut');
  });

  it('are read, and not written, by a manager', async () => {
    await show('manager', { threads: [thread()] });
    expect(articles()).toEqual(['thread-1']);
    expect(host().querySelector('textarea')).toBeNull();
    expect([has('Answer'), has('Resolve')]).toEqual([false, false]);
  });

  it('are of the part that is asked for', async () => {
    const threads = [thread({ id: 1 }), thread({ id: 2, anchor: 'F1_2' })];
    const round = { subject: 'assessment_round', subjectId: 2 };
    await show('manager', { ...round, threads });
    expect(articles()).toEqual(['thread-1']);
    fixture.componentRef.setInput('anchor', 'F1_2');
    await settled();
    expect(articles()).toEqual(['thread-2']);
  });

  it('of a part among others are written in a form that a button opens, and silent where there is nothing', async () => {
    const round = {
      subject: 'assessment_round',
      subjectId: 2,
      anchor: 'F1_2',
      part: 'Inclusion',
      threads: [],
    };
    await show('constituent', round);
    expect(host().querySelector('textarea')).toBeNull();
    await click('Comment on Inclusion');
    expect(document.activeElement).toBe(host().querySelector('textarea'));
    await click('Cancel');
    expect(document.activeElement).toBe(button('Comment on Inclusion'));
    await click('Comment on Inclusion');
    await type('¿Por qué 1?');
    await click('Comment');
    const begun = thread({ subject: 'assessment_round', subjectId: 2, anchor: 'F1_2' });
    expect(await answer('POST', THREADS, begun, 201)).toMatchObject({ anchor: 'F1_2', subjectId: 2 });
    expect(articles()).toEqual(['thread-1']);
    expect(document.activeElement).toBe(button('Comment on Inclusion'));
    fixture.destroy();
    await show('manager', round);
    expect(host().classList).toContain('shut');
  });

  it('are narrowed to the open or the resolved ones', async () => {
    const resolved = { at: '2026-11-02T15:00:00.000Z', by: 'Coordinación DAES' };
    await show('manager', { threads: [thread({ id: 1, resolved }), thread({ id: 2 })] });
    expect(text()).toContain('Resolved by Coordinación DAES');
    await click('Open 1');
    expect(articles()).toEqual(['thread-2']);
    await click('Resolved 1');
    expect(articles()).toEqual(['thread-1']);
    expect(button('Resolved 1').getAttribute('aria-pressed')).toBe('true');
    await click('All 2');
    expect(articles()).toEqual(['thread-1', 'thread-2']);
  });

  it('begin with what is typed, which the form then forgets', async () => {
    await show('constituent', { threads: [], anchor: null });
    const area = await type('Falta el punto');
    await click('Comment');
    const sent = await answer('POST', THREADS, thread({ text: 'Falta el punto' }), 201);
    expect(sent).toEqual({
      subject: 'milestone',
      subjectId: 4,
      anchor: null,
      text: 'Falta el punto',
      mentions: [],
    });
    expect(articles()).toEqual(['thread-1']);
    expect(area.value).toBe('');
    expect(said).toEqual(['Your comment was added.']);
  });

  it('lose nothing that was typed when it is refused', async () => {
    await show('constituent', { threads: [] });
    const area = await type('Falta el punto');
    await click('Comment');
    await answer('POST', THREADS, null, 503);
    expect(area.value).toBe('Falta el punto');
    expect(host().querySelector('[role=alert]')?.textContent).toContain('Something went wrong');
    await click('Comment');
    await answer('POST', THREADS, thread(), 201);
    expect(area.value).toBe('');
  });

  it('propose whom to mention after an @, and send who was chosen and is still named', async () => {
    await show('constituent', { threads: [] });
    const area = await type('Pregunto a @co');
    expect(options()).toEqual(['Coordinación DAES']);
    expect(said.at(-1)).toBe('One person: Enter mentions them');
    area.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 13, key: 'Enter' } as KeyboardEventInit));
    await settled();
    expect(area.value).toBe('Pregunto a @Coordinación DAES ');
    expect(area.selectionStart).toBe(area.value.length);
    expect(options()).toEqual([]);

    await type(`${area.value}y a @`, area);
    expect(options()).toEqual(['Coordinación DAES', 'Reporte INDAP INDAP']);
    document.querySelectorAll<HTMLElement>('mat-option')[1]?.click();
    await settled();
    expect(area.value).toBe('Pregunto a @Coordinación DAES y a @Reporte INDAP ');
    await type(area.value.replace('@Coordinación DAES', 'la coordinación'), area);
    await click('Comment');
    expect(await answer('POST', THREADS, thread(), 201)).toMatchObject({ mentions: [9] });
  });

  it('propose nobody more for a mention that Escape was pressed for, and again for the next', async () => {
    await show('constituent', { threads: [] });
    const area = await type('Reporto a @rep');
    expect(options()).toHaveLength(1);
    area.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 27, key: 'Escape' } as KeyboardEventInit));
    await type('Reporto a @repo', area);
    expect(options()).toEqual([]);
    await type('Reporto a @repo y a @co', area);
    expect(options()).toEqual(['Coordinación DAES']);
  });

  it('take an answer below what it answers, and lead back to its button', async () => {
    await show('constituent', { threads: [thread({ text: 'Hola' })] });
    await click('Answer Delegación CUT');
    const area = host().querySelector<HTMLTextAreaElement>('rumbo-thread-item textarea');
    expect(document.activeElement).toBe(area);
    await type('De acuerdo', area);
    button('Answer', host().querySelector<HTMLElement>('rumbo-thread-item form') ?? host()).click();
    await settled();
    const { answers: _, ...comment } = thread({ id: 2, text: 'De acuerdo' });
    await answer('POST', `${THREADS}/1/answers`, thread({ answers: [comment] }), 201);
    expect(host().querySelector('ol')?.textContent).toContain('De acuerdo');
    expect(document.activeElement).toBe(button('Answer Delegación CUT'));
  });

  it('show the names that a comment mentions as they are today', async () => {
    const mentions = [
      { id: 8, name: 'Coordinación DAES' },
      { id: 9, name: 'Reporte INDAP' },
    ];
    await show('manager', { threads: [thread({ text: '¿@Coordinación DAES?', mentions })] });
    expect([...host().querySelectorAll('b')].map((one) => one.textContent)).toEqual(['@Coordinación DAES']);
    expect(text()).toContain('¿@Coordinación DAES?');
    expect(text()).toContain('Also mentions Reporte INDAP');
  });

  it('are resolved and opened again by who began them', async () => {
    await show('constituent', { threads: [thread()] });
    await click('Resolve');
    const resolved = { at: '2026-11-02T15:00:00.000Z', by: 'A' };
    expect(await answer('PATCH', `${THREADS}/1`, thread({ resolved }))).toEqual({ resolved: true });
    expect(text()).toContain('Resolved by A');
    await click('Open again');
    expect(await answer('PATCH', `${THREADS}/1`, thread())).toEqual({ resolved: false });
    expect(has('Resolve')).toBe(true);
  });

  it('are not resolved by another constituent', async () => {
    await show('constituent', { threads: [thread({ authorId: 99 })] });
    expect([has('Answer'), has('Resolve')]).toEqual([true, false]);
  });

  it('say who was faster to resolve', async () => {
    await show('constituent', { threads: [thread()] });
    await click('Resolve');
    const params = { at: '2026-11-02T15:00:00.000Z', by: 'Coordinación DAES' };
    await answer('PATCH', `${THREADS}/1`, { status: 409, code: 'threadResolved', params }, 409);
    expect(document.body.textContent).toContain('Coordinación DAES has already resolved this');
    expect(text()).toContain('Resolved by Coordinación DAES');
  });

  it('begin where the address points', async () => {
    await TestBed.inject(Router).navigateByUrl('/#thread-2');
    const threads: Thread[] = [thread({ id: 1 }), thread({ id: 2 })];
    await show('manager', { threads });
    expect(document.activeElement?.id).toBe('thread-2');
  });
});
