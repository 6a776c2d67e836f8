import { ViewportScroller } from '@angular/common';
import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import {
  provideRouter,
  RouteReuseStrategy,
  TitleStrategy,
  UrlHandlingStrategy,
  UrlSerializer,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { routes } from './app.routes';
import {
  ColorScheme,
  I18n,
  momentInterceptor,
  MomentInAddresses,
  MomentInLinks,
  PageOfMoment,
  PageTitle,
  problemInterceptor,
  SessionStore,
} from './shell';

/** A place that the address names is scrolled to below the bar that stays in sight. */
const BELOW_THE_BAR: [number, number] = [0, 80];

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideAnimationsAsync('noop'),
    provideHttpClient(withXhr(), withInterceptors([momentInterceptor, problemInterceptor])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    { provide: TitleStrategy, useClass: PageTitle },
    { provide: UrlSerializer, useClass: MomentInLinks },
    { provide: UrlHandlingStrategy, useClass: MomentInAddresses },
    { provide: RouteReuseStrategy, useClass: PageOfMoment },
    provideAppInitializer(async () => {
      inject(ColorScheme).apply();
      inject(ViewportScroller).setOffset(BELOW_THE_BAR);
      const [session, i18n] = [inject(SessionStore), inject(I18n)];
      await session.load();
      await i18n.start(session.person()?.language);
    }),
  ],
};
