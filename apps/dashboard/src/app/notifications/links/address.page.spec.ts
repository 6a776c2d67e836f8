import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { I18n, problemInterceptor } from '../../shell';
import AddressPage from './address.page';

describe('the page that the letter to a new address leads to', () => {
  let fixture: ComponentFixture<AddressPage>;
  let http: HttpTestingController;
  const host = () => fixture.nativeElement as HTMLElement;
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
    fixture = TestBed.createComponent(AddressPage);
    fixture.componentRef.setInput('token', 'abc');
    fixture.detectChanges();
    http.expectOne('/api/digest-addresses/abc').flush(answer, { status, statusText: 'x' });
    await settled();
  }
  afterEach(() => http.verify());

  it('asks, and confirms only when somebody says so', async () => {
    await show({ address: 'a@b.example', language: 'en' });
    expect(host().textContent).toContain('Send digests to a@b.example?');
    host().querySelector('button')?.click();
    await settled();
    http
      .expectOne({ method: 'POST', url: '/api/digest-addresses/abc' })
      .flush({ address: 'a@b.example', language: 'en' });
    await settled();
    expect(host().textContent).toContain('Digests are sent to a@b.example from now on.');
    expect(host().querySelector('button')).toBeNull();
  });

  it('says that a link is not valid any more', async () => {
    await show({ code: 'notFound', status: 404 }, 404);
    expect(host().textContent).toContain('This link is not valid any more');
  });
});
