import { Location } from '@angular/common';
import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideLocationMocks } from '@angular/common/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import {
  provideRouter,
  Router,
  RouteReuseStrategy,
  UrlHandlingStrategy,
  UrlSerializer,
} from '@angular/router';
import { dayIn } from '@rumbo/domain';
import {
  canTellOfThePast,
  lookAt,
  Moment,
  momentInterceptor,
  MomentInAddresses,
  MomentInLinks,
  PageOfMoment,
} from './moment';

@Component({ template: '' })
class Page {}

describe('the day that the reader looks at', () => {
  let router: Router;
  let moment: Moment;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'roadmaps/:roadmap', component: Page },
          { path: 'roadmaps/:roadmap/plan', component: Page },
          { path: 'my-updates', component: Page },
        ]),
        provideLocationMocks(),
        provideHttpClient(withInterceptors([momentInterceptor])),
        provideHttpClientTesting(),
        { provide: UrlSerializer, useClass: MomentInLinks },
        { provide: UrlHandlingStrategy, useClass: MomentInAddresses },
        { provide: RouteReuseStrategy, useClass: PageOfMoment },
      ],
    });
    router = TestBed.inject(Router);
    moment = TestBed.inject(Moment);
    router.initialNavigation();
  });

  it.each([
    ['/roadmaps/CL-HRR', true],
    ['/roadmaps/CL-HRR/plan?state=overdue', true],
    ['/portfolio', true],
    ['/portfolio?sort=code', true],
    ['/portfolio/compare', false],
    ['/roadmaps/CL-HRR/import', false],
    ['/roadmaps/new', false],
    ['/my-updates', false],
    ['/', false],
  ])('%s can tell of the past: %s', (url, expected) => {
    expect(canTellOfThePast(url)).toBe(expected);
  });

  it('stays in the address and in links while one goes on, and is gone with today', async () => {
    await router.navigateByUrl('/roadmaps/CL-HRR');
    await lookAt(router, moment, '2025-06-30');
    expect(router.url).toBe('/roadmaps/CL-HRR?asOf=2025-06-30');
    await router.navigate(['/roadmaps/CL-HRR/plan'], { queryParams: { state: 'overdue' } });
    expect(TestBed.inject(Location).path()).toBe('/roadmaps/CL-HRR/plan?state=overdue&asOf=2025-06-30');
    expect(router.serializeUrl(router.createUrlTree(['/roadmaps/KE-PROS']))).toBe(
      '/roadmaps/KE-PROS?asOf=2025-06-30',
    );
    expect(router.serializeUrl(router.createUrlTree(['/my-updates']))).toBe('/my-updates');
    await lookAt(router, moment, null);
    expect(router.url).toBe('/roadmaps/CL-HRR/plan?state=overdue');
  });

  it('is another one where a link says so', async () => {
    await router.navigateByUrl('/roadmaps/CL-HRR');
    for (const asOf of ['2025-06-30', '2024-01-31']) {
      const link = router.createUrlTree(['/roadmaps/CL-HRR/plan'], { queryParams: { asOf } });
      expect(router.serializeUrl(link)).toBe(`/roadmaps/CL-HRR/plan?asOf=${asOf}`);
      await router.navigateByUrl(link);
      expect([moment.day(), router.url]).toEqual([asOf, `/roadmaps/CL-HRR/plan?asOf=${asOf}`]);
    }
  });

  it.each([
    ['/roadmaps/CL-HRR?asOf=2025-06-30', '2025-06-30'],
    ['/roadmaps/CL-HRR?state=x&asOf=2025-06-30#place', '2025-06-30'],
    ['/roadmaps/CL-HRR?asOf=2025-02-30', '2025-02-30'],
    ['/roadmaps/CL-HRR', null],
    ['/my-updates?asOf=2025-06-30', null],
  ])('is what the address %s says: %s', (url, day) => {
    moment.follow(url);
    expect(moment.day()).toBe(day);
  });

  it('goes into each read of a roadmap that names no day itself, and into nothing else', () => {
    const http = TestBed.inject(HttpClient);
    const server = TestBed.inject(HttpTestingController);
    moment.set('2025-06-30');
    const asked = ['/api/roadmaps/CL-HRR/plan', '/api/portfolio?sort=code', '/api/session', '/api/roadmaps'];
    for (const url of [...asked, '/api/roadmaps/CL-HRR/factors?asOf=2024-01-01']) http.get(url).subscribe();
    http.post('/api/roadmaps/CL-HRR/threads', {}).subscribe();
    expect(server.match(() => true).map(({ request }) => request.urlWithParams)).toEqual([
      '/api/roadmaps/CL-HRR/plan?asOf=2025-06-30',
      '/api/portfolio?sort=code&asOf=2025-06-30',
      '/api/session',
      '/api/roadmaps',
      '/api/roadmaps/CL-HRR/factors?asOf=2024-01-01',
      '/api/roadmaps/CL-HRR/threads',
    ]);
  });

  it('is today otherwise, where the roadmap is', () => {
    expect(moment.today('America/Santiago')).toBe(dayIn('America/Santiago', new Date()));
    moment.set('2025-06-30');
    expect(moment.today('America/Santiago')).toBe('2025-06-30');
    expect(moment.address('/api/roadmaps/CL-HRR/plan-exports/plan.csv')).toBe(
      '/api/roadmaps/CL-HRR/plan-exports/plan.csv?asOf=2025-06-30',
    );
  });
});
