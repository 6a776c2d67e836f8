import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Person, Role } from '@rumbo/domain';
import { I18n, problemInterceptor, SessionStore } from '../../shell';
import SignInPage from './sign-in.page';

@Component({ template: '' })
class AnyPage {}

const person = (role: Role): Person => ({
  id: 1,
  email: 'a@b.example',
  name: 'A',
  language: 'en',
  grants: [{ role, country: 'CL', bodyId: role === 'reporter' ? 1 : null }],
});

describe('the sign-in page', () => {
  let fixture: ComponentFixture<SignInPage>;
  let http: HttpTestingController;
  const text = () => (fixture.nativeElement as HTMLElement).textContent ?? '';

  beforeEach(async () => {
    /** jsdom lays nothing out, so it cannot scroll. */
    Element.prototype.scrollIntoView = () => undefined;
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter([{ path: '**', component: AnyPage }]),
      ],
    });
    await TestBed.inject(I18n).use('en');
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(SignInPage);
    fixture.detectChanges();
    http.expectOne('/api/demo-sign-ins').flush({
      password: 'secret',
      people: [{ email: 'a@b.example', name: 'A', role: 'manager', country: 'CL' }],
    });
    await fixture.whenStable();
  });

  /** One click on the demo's only person, up to the request. */
  function clickDemo() {
    (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>('rumbo-demo-sign-ins button')?.click();
    return http.expectOne({ method: 'POST', url: '/api/session' });
  }

  it('says a throttled sign-in with its minutes, and lets the next attempt through', async () => {
    clickDemo().flush(
      { status: 429, code: 'tooManyAttempts', params: { minutes: 12 } },
      { status: 429, statusText: '' },
    );
    await fixture.whenStable();
    expect(text()).toContain('Too many attempts. Try again in 12 minutes');
    clickDemo().flush({ person: person('manager') });
    await fixture.whenStable();
    expect(TestBed.inject(SessionStore).person()?.name).toBe('A');
  });

  it.each([
    ['a reporter to their updates', 'reporter', {}, '/my-updates'],
    ['a reporter to the page that asked for a sign-in', 'reporter', { next: '/account' }, '/account'],
    ['others to the roadmaps', 'manager', {}, '/'],
    ['others back to what they were reading', 'manager', { from: '/roadmaps/CL-HRR' }, '/roadmaps/CL-HRR'],
    ['nobody to another site', 'manager', { next: 'https://elsewhere.example' }, '/'],
  ] as const)('leads %s', async (_, role, address, expected) => {
    for (const [name, value] of Object.entries(address)) fixture.componentRef.setInput(name, value);
    clickDemo().flush({ person: person(role) });
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe(expected);
  });
});
