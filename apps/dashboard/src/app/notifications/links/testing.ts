import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { I18n, problemInterceptor } from '../../shell';

/** A page that a letter's link leads to, with what the API answers about its token. */
export async function showLinked(page: Type<unknown>, address: string, answer: object, status = 200) {
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
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(page);
  const host = fixture.nativeElement as HTMLElement;
  const settled = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      fixture.detectChanges();
    }
  };
  fixture.componentRef.setInput('token', 'abc');
  fixture.detectChanges();
  http.expectOne(address).flush(answer, { status, statusText: 'x' });
  await settled();
  return {
    http,
    settled,
    button: () => host.querySelector('button'),
    text: () => host.textContent.replace(/\s+/g, ' '),
  };
}
