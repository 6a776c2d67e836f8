import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { I18n, problemInterceptor } from '../../shell';
import UnsubscribePage from './unsubscribe.page';

const WHOSE = { address: 'a@b.example', language: 'es', frequency: 'weekly' };

describe('the page that a digest’s link leads to', () => {
  let fixture: ComponentFixture<UnsubscribePage>;
  let http: HttpTestingController;
  const host = () => fixture.nativeElement as HTMLElement;
  const text = () => host().textContent.replace(/\s+/g, ' ');
  const settled = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      fixture.detectChanges();
    }
  };
  async function show(answer: object, status = 200) {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter([]),
      ],
    });
    const i18n = TestBed.inject(I18n);
    await i18n.use('en');
    await i18n.need(['notifications']);
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(UnsubscribePage);
    fixture.componentRef.setInput('token', 'abc');
    fixture.detectChanges();
    http.expectOne('/api/unsubscriptions/abc').flush(answer, { status, statusText: 'x' });
    await settled();
  }
  afterEach(() => http.verify());

  it('asks in the language of the digest, and ends digests only when somebody says so', async () => {
    await show(WHOSE);
    await TestBed.inject(I18n).use('es');
    await settled();
    expect(text()).toContain('¿No enviar más resúmenes a a@b.example?');
    host().querySelector('button')?.click();
    await settled();
    http
      .expectOne({ method: 'POST', url: '/api/unsubscriptions/abc' })
      .flush({ ...WHOSE, frequency: 'never' });
    await settled();
    expect(text()).toContain('a@b.example ya no recibe resúmenes.');
    expect(host().querySelector('button')).toBeNull();
  });

  it('says that a link is not valid any more', async () => {
    await show({ code: 'notFound', status: 404 }, 404);
    expect(text()).toContain('This link is not valid any more');
  });

  it('keeps the button when the API does not answer', async () => {
    await show(WHOSE);
    host().querySelector('button')?.click();
    await settled();
    http
      .expectOne({ method: 'POST', url: '/api/unsubscriptions/abc' })
      .flush(null, { status: 503, statusText: 'x' });
    await settled();
    expect(host().querySelector('button')?.disabled).toBe(false);
  });
});
