import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSidenavModule } from '@angular/material/sidenav';
import {
  NavigationEnd,
  NavigationStart,
  Router,
  RouterLink,
  RouterLinkActive,
  RouterOutlet,
} from '@angular/router';
import {
  mdiAccountGroupOutline,
  mdiBellRingOutline,
  mdiDomain,
  mdiEarth,
  mdiFileDocumentCheckOutline,
  mdiMapOutline,
  mdiMenu,
  mdiShieldAlertOutline,
} from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { filter, map } from 'rxjs';
import { AccountMenu } from './account-menu';
import { Bell } from './bell';
import { T } from './i18n';
import { type BarMenu, MenuButtons } from './menu-buttons';
import { canTellOfThePast, Moment, roadmapIn } from './moment';
import { PastBar } from './past-bar';
import { PreferencesMenu } from './preferences-menu';
import { SessionStore } from './session';
import { SignInLink } from './sign-in-link';

/** The frame around every page: skip link, top bar, navigation that becomes a drawer on small screens. */
@Component({
  selector: 'rumbo-root',
  imports: [
    AccountMenu,
    Bell,
    Icon,
    MatButtonModule,
    MatProgressBarModule,
    MatSidenavModule,
    MenuButtons,
    PastBar,
    PreferencesMenu,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SignInLink,
    T,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly person = this.session.person;
  /** The menu that was asked for first; the others come along. */
  protected readonly menu = signal<BarMenu | null>(null);
  protected readonly icons = { menu: mdiMenu };
  private readonly moment = inject(Moment);
  private readonly url = signal('');
  /** Whether the page that is open can tell of the past, and the roadmap that it is about. */
  protected readonly pastable = computed(
    () => canTellOfThePast(this.url()) && (this.moment.day() !== null || !this.isForm()),
  );
  protected readonly roadmap = computed(() => roadmapIn(this.url()));
  protected readonly opened = signal(false);
  protected readonly small = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 959px)')
      .pipe(map(({ matches }) => matches)),
    {
      initialValue: false,
    },
  );
  /** True between the click and the page: the bar at the top shows it. */
  protected readonly navigating = computed(() => this.router.currentNavigation() !== null);

  protected readonly links = computed(() =>
    [
      { path: '/', label: 'shell.nav.roadmaps' as const, icon: mdiMapOutline, shown: true },
      {
        path: '/portfolio',
        label: 'shell.nav.portfolio' as const,
        icon: mdiEarth,
        shown: this.session.can('portfolio:read'),
      },
      {
        path: '/review',
        label: 'shell.nav.review' as const,
        icon: mdiFileDocumentCheckOutline,
        shown: this.session.can('review:queue'),
      },
      {
        path: '/my-updates',
        label: 'shell.nav.myUpdates' as const,
        icon: mdiBellRingOutline,
        shown: this.session.can('milestone:report'),
      },
      {
        path: '/admin/users',
        label: 'shell.nav.users' as const,
        icon: mdiAccountGroupOutline,
        shown: this.session.can('people:manage'),
      },
      {
        path: '/admin/refusals',
        label: 'shell.nav.refusals' as const,
        icon: mdiShieldAlertOutline,
        shown: this.session.can('refusal:read'),
      },
      {
        path: '/admin/bodies',
        label: 'shell.nav.bodies' as const,
        icon: mdiDomain,
        shown: this.session.can('body:manage'),
      },
    ].filter(({ shown }) => shown),
  );

  constructor() {
    this.router.events
      .pipe(filter((event) => event instanceof NavigationStart))
      .subscribe(() => this.opened.set(false));
    this.router.events
      .pipe(filter((event) => event instanceof NavigationEnd))
      .subscribe(({ urlAfterRedirects }) => {
        this.url.set(urlAfterRedirects);
        if (!this.pastable()) this.moment.set(null);
        this.focusHeading();
      });
  }

  /** What somebody is writing is of today: another day would take it away unasked. */
  private isForm(): boolean {
    let page = this.router.routerState.snapshot.root;
    while (page.firstChild) page = page.firstChild;
    return (page.routeConfig?.canDeactivate ?? []).length > 0;
  }

  /** After a navigation a screen reader starts at the page's heading, not where the old page was left. */
  private focusHeading(): void {
    const active = document.activeElement;
    if (active && active !== document.body && document.getElementById('page')?.contains(active)) return;
    document.querySelector<HTMLElement>('#page h1')?.focus({ preventScroll: true });
  }
}
