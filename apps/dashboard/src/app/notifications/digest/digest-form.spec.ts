import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { DigestSettings } from '@rumbo/domain';
import { I18n, problemInterceptor, SessionStore } from '../../shell';
import { personWith } from '../../testing/threads';
import { DigestForm } from './digest-form';

const SETTINGS: DigestSettings = {
  frequency: 'weekly',
  address: null,
  asked: null,
  silent: null,
  bounce: null,
  lastSentAt: null,
  country: 'CL',
};

describe('the settings of a digest', () => {
  let fixture: ComponentFixture<DigestForm>;
  let http: HttpTestingController;
  const host = () => fixture.nativeElement as HTMLElement;
  const text = () => host().textContent.replace(/\s+/g, ' ');
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
  };

  async function show(settings: Partial<DigestSettings> = {}) {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()],
    });
    const i18n = TestBed.inject(I18n);
    await i18n.use('en');
    await i18n.need(['notifications']);
    TestBed.inject(SessionStore).set(personWith('manager'));
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(DigestForm);
    fixture.detectChanges();
    http.expectOne('/api/digest').flush({ ...SETTINGS, ...settings });
    await settled();
  }
  function fill(address: string, frequency: string) {
    const [select, input] = [host().querySelector('select'), host().querySelector('input')];
    if (!select || !input) throw new Error('There is no form.');
    input.value = address;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    select.value = frequency;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const save = async () => {
    host().querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settled();
  };
  afterEach(() => http.verify());

  it('say when a digest comes, and to which address by itself', async () => {
    await show({ lastSentAt: '2026-11-23T10:00:00.000Z' });
    expect(text()).toContain('in the morning (Chile)');
    expect(text()).toContain('If empty: a@b.example');
    expect(text()).toContain('Last sent');
  });

  it.each([
    ['noServer', 'This installation sends no mail'],
    ['demo', 'People of the demonstration get no mail'],
  ] as const)('say why none comes: %s', async (silent, words) => {
    await show({ silent });
    expect(text()).toContain(words);
  });

  it('say that an address was refused, and are right again once it is saved', async () => {
    const bounce = { address: 'a@b.example', at: '2026-11-23T10:00:00.000Z', answer: '550 No such user' };
    await show({ bounce });
    expect(host().querySelector('[role=alert]')?.textContent).toContain('550 No such user');
    fill('right@b.example', 'daily');
    await save();
    const request = http.expectOne({ method: 'PUT', url: '/api/digest' });
    expect(request.request.body).toEqual({ frequency: 'daily', address: 'right@b.example' });
    request.flush({ ...SETTINGS, frequency: 'daily', asked: 'right@b.example' });
    await settled();
    expect(text()).not.toContain('550');
    expect(text()).toContain('A letter is on its way to right@b.example.');
  });

  it('take no address that is none, and an empty one as one’s own', async () => {
    await show({ address: 'other@b.example' });
    fill('nobody', 'never');
    await save();
    expect(host().querySelector('mat-error')).not.toBeNull();
    fill(' ', 'never');
    await save();
    const request = http.expectOne({ method: 'PUT', url: '/api/digest' });
    expect(request.request.body).toEqual({ frequency: 'never', address: null });
    request.flush({ ...SETTINGS, frequency: 'never' });
  });
});
