import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { mdiBellOutline } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { filter, fromEvent, interval, merge, startWith, throttleTime } from 'rxjs';
import { I18n } from './i18n';
import { Unseen } from './unseen';

const EVERY_MS = 60_000;
/** Whoever goes from page to page quickly does not ask at each of them. */
const AT_MOST_EVERY_MS = 3_000;

/** The way to the notifications, with how many are new. Comes after the page, and brings its own words. */
@Component({
  selector: 'rumbo-bell',
  imports: [Icon, MatButtonModule, RouterLink],
  template: `
    <a matIconButton routerLink="/notifications" [attr.aria-label]="label()">
      <rumbo-icon [path]="icon" />
    </a>
    @if (unseen.count() > 0) {
      <span class="count" aria-hidden="true">{{ shown() }}</span>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      flex: none;
    }
    /* The bar of the smallest screens is full: the bell takes no gaps. */
    @media (max-width: 479px) {
      :host {
        margin-inline: -0.25rem;
      }
    }
    .count {
      position: absolute;
      inset-block-start: 0.125rem;
      inset-inline-start: 50%;
      min-inline-size: 1.125rem;
      padding-inline: 0.25rem;
      border-radius: 0.5625rem;
      box-sizing: border-box;
      background: var(--mat-sys-error);
      color: var(--mat-sys-on-error);
      font: var(--mat-sys-label-small);
      line-height: 1.125rem;
      text-align: center;
      pointer-events: none;
    }
  `,
})
export class Bell {
  protected readonly unseen = inject(Unseen);
  private readonly i18n = inject(I18n);
  protected readonly icon = mdiBellOutline;
  private readonly speaks = signal(false);
  protected readonly label = computed(() =>
    this.speaks() ? this.i18n.t('notification.bell', { unseen: this.unseen.count() }) : null,
  );
  protected readonly shown = computed(() => (this.unseen.count() > 99 ? '99+' : this.unseen.count()));

  constructor() {
    void this.i18n.need(['notifications']).then(() => this.speaks.set(true));
    const navigated = inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd));
    merge(navigated, interval(EVERY_MS), fromEvent(document, 'visibilitychange'))
      .pipe(
        startWith(null),
        filter(() => !document.hidden),
        throttleTime(AT_MOST_EVERY_MS, undefined, { leading: true, trailing: true }),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(() => void this.unseen.ask());
  }
}
