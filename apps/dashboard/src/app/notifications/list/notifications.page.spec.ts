import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { NOTIFICATION_KINDS, type NotificationPage } from '@rumbo/domain';
import { I18n, problemInterceptor, Unseen } from '../../shell';
import { notification } from '../../testing/notifications';
import NotificationsPage from './notifications.page';

describe('the notifications of a person', () => {
  let fixture: ComponentFixture<NotificationsPage>;
  let http: HttpTestingController;
  const host = () => fixture.nativeElement as HTMLElement;
  const text = (element: HTMLElement = host()) => element.textContent.replace(/\s+/g, ' ').trim();
  const button = (name: string) => {
    const found = [...host().querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
    );
    if (!found) throw new Error(`There is no button ${name} in: ${text()}`);
    return found;
  };
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
  };

  async function show(page: Partial<NotificationPage>, topic?: string, status = 200) {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter([{ path: '**', component: NotificationsPage }]),
      ],
    });
    const i18n = TestBed.inject(I18n);
    await i18n.use('en');
    await i18n.need(['plan', 'notifications']);
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(NotificationsPage);
    if (topic) fixture.componentRef.setInput('topic', topic);
    fixture.detectChanges();
    http
      .expectOne(`/api/notifications${topic ? `?topic=${topic}` : ''}`)
      .flush({ items: [], unseen: 0, nextCursor: null, ...page }, { status, statusText: 'x' });
    await settled();
  }
  afterEach(() => {
    http.verify();
    fixture.destroy();
  });

  it('are said to be none, and to be none of a topic', async () => {
    await show({});
    expect(text()).toContain('Nothing yet');
    TestBed.resetTestingModule();
    await show({}, 'agreement');
    expect(text()).toContain('Nothing of this kind');
    expect(button('Agreements').getAttribute('aria-pressed')).toBe('true');
  });

  it('can be asked for again when they do not come', async () => {
    await show({}, undefined, 500);
    expect(text()).toContain('Something went wrong on our side');
  });

  it('say what happened, what was said, and lead to the conversation', async () => {
    await show({ items: [notification()], unseen: 1 });
    const link = host().querySelector('h2 a');
    expect(link?.getAttribute('href')).toBe('/roadmaps/CL-HRR/plan/axes/3#thread-9');
    expect(text()).toContain('Axis A3 Institucionalidad');
    expect(text()).toContain('Coordinación DAES mentioned you');
    expect(text()).toContain('¿Qué opina?');
    expect(TestBed.inject(Unseen).count()).toBe(1);
  });

  it.each(NOTIFICATION_KINDS)('of the kind %s say it in a sentence without a gap', async (kind) => {
    const details = { from: '2026-06', due: '2026-Q4', evidence: 'acta.pdf', body: 'CUT' };
    await show({ items: [notification({ kind, details, text: null, thread: null })], unseen: 1 });
    const said = text(host().querySelector<HTMLElement>('.what > p') ?? host());
    expect(said).toMatch(/^\p{Lu}[^{}]+$/u);
    expect(said).not.toContain('notification.');
  });

  it('are marked as seen one by one, and when they are opened', async () => {
    await show({
      items: [notification({ id: 2 }), notification({ id: 1, subject: 'objective' })],
      unseen: 2,
    });
    button('Mark as seen: Axis A3').click();
    await settled();
    const first = http.expectOne('/api/notifications/seen');
    expect(first.request.body).toEqual({ ids: [2] });
    first.flush({ unseen: 1 });
    await settled();
    expect(text()).toContain('One is new.');
    expect(host().querySelectorAll('li.unseen')).toHaveLength(1);
    host().querySelectorAll<HTMLElement>('h2 a')[1]?.click();
    await settled();
    http.expectOne('/api/notifications/seen').flush({ unseen: 0 });
    await settled();
    expect(text()).toContain('You have seen everything.');
    host().querySelectorAll<HTMLElement>('h2 a')[1]?.click();
    await settled();
  });

  it('are marked all at once, up to the newest on the screen', async () => {
    await show({ items: [notification({ id: 7 }), notification({ id: 9 })], unseen: 2 });
    button('Mark all as seen').click();
    await settled();
    const asked = http.expectOne('/api/notifications/seen');
    expect(asked.request.body).toEqual({ through: 9 });
    asked.flush({ unseen: 0 });
    await settled();
    expect(host().querySelectorAll('li.unseen')).toHaveLength(0);
    expect(document.body.textContent).toContain('All are marked as seen.');
  });

  it('are shown page by page', async () => {
    const nextCursor = '2026-11-01T15:00:00.000Z~1';
    await show({ items: [notification()], unseen: 2, nextCursor });
    button('Show more').click();
    await settled();
    http
      .expectOne(`/api/notifications?${new URLSearchParams({ cursor: nextCursor })}`)
      .flush({ items: [notification({ id: 5, text: 'Antes' })], unseen: 2, nextCursor: null });
    await settled();
    expect(host().querySelectorAll('li')).toHaveLength(2);
    expect(text()).not.toContain('Show more');
  });
});
