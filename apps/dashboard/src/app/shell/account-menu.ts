import { afterNextRender, Component, inject, input, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDividerModule } from '@angular/material/divider';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { mdiAccountCircleOutline, mdiAt, mdiCogOutline, mdiLogout } from '@mdi/js';
import { apiUrl, PATHS } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { Api } from './api';
import { I18n, T } from './i18n';
import type { BarMenu } from './menu-buttons';
import { SessionStore } from './session';

/** Who is signed in, the way to the account, and out. Opens when it was asked for before it was here. */
@Component({
  selector: 'rumbo-account-menu',
  imports: [Icon, MatButtonModule, MatDividerModule, MatMenuModule, RouterLink, T],
  template: `
    @if (session.person(); as person) {
      <button
        matIconButton
        type="button"
        [matMenuTriggerFor]="menu"
        [attr.aria-label]="'shell.account' | t: { name: person.name }"
      >
        <rumbo-icon [path]="icons.account" />
      </button>
      <mat-menu #menu>
        <div class="who">
          <strong>{{ person.name }}</strong>
          <span>{{ person.email }}</span>
          <span>{{ roles() }}</span>
        </div>
        <mat-divider />
        @if (session.can('comment:read')) {
          <a mat-menu-item routerLink="/mentions"
            ><rumbo-icon [path]="icons.mentions" /> {{ 'shell.mentions' | t }}</a
          >
        }
        <a mat-menu-item routerLink="/account"
          ><rumbo-icon [path]="icons.settings" /> {{ 'shell.myAccount' | t }}</a
        >
        <button mat-menu-item type="button" (click)="signOut()">
          <rumbo-icon [path]="icons.out" /> {{ 'shell.signOut' | t }}
        </button>
      </mat-menu>
    }
  `,
  styles: `
    .who {
      display: grid;
      padding: 0.5rem 1rem;
      max-inline-size: 16rem;
      overflow-wrap: anywhere;
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
      strong {
        color: var(--mat-sys-on-surface);
      }
    }
  `,
})
export class AccountMenu {
  readonly asked = input.required<BarMenu | null>();
  private readonly trigger = viewChild(MatMenuTrigger);
  protected readonly session = inject(SessionStore);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  protected readonly icons = {
    account: mdiAccountCircleOutline,
    mentions: mdiAt,
    settings: mdiCogOutline,
    out: mdiLogout,
  };

  constructor() {
    afterNextRender(() => this.asked() === 'account' && this.trigger()?.openMenu());
  }

  protected roles(): string {
    const roles = new Set(this.session.person()?.grants.map(({ role }) => role));
    return [...roles].map((role) => this.i18n.code('vocabulary.role', role)).join(', ');
  }

  protected async signOut(): Promise<void> {
    await this.api.send('DELETE', apiUrl(PATHS.session));
    this.session.set(null);
    await this.router.navigateByUrl('/sign-in');
  }
}
