import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { mdiLogin } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { T } from './i18n';

/** The way to sign in, and back to the page that was read. */
@Component({
  selector: 'rumbo-sign-in-link',
  imports: [Icon, MatButtonModule, RouterLink, T],
  template: `
    <a matButton="filled" class="wide" routerLink="/sign-in" [queryParams]="{ from: here() }">
      {{ 'shell.signIn' | t }}
    </a>
    <a
      matIconButton
      class="narrow"
      routerLink="/sign-in"
      [queryParams]="{ from: here() }"
      [attr.aria-label]="'shell.signIn' | t"
    >
      <rumbo-icon [path]="icon" />
    </a>
  `,
  styles: `
    @media (max-width: 479px) {
      .wide.mat-mdc-button-base {
        display: none;
      }
    }
    @media (min-width: 480px) {
      .narrow.mat-mdc-button-base {
        display: none;
      }
    }
  `,
})
export class SignInLink {
  private readonly router = inject(Router);
  protected readonly icon = mdiLogin;
  /** Whoever signs in while reading comes back to the page. */
  protected readonly here = computed(() => {
    const url = this.router.lastSuccessfulNavigation()?.finalUrl?.toString();
    return url === '/' || url?.startsWith('/sign-in') ? undefined : url;
  });
}
