import { Component, inject, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiAccountCircleOutline, mdiBrightness6, mdiTranslate } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { T } from './i18n';
import { SessionStore } from './session';

/** The menus of the bar at the top. */
export type BarMenu = 'language' | 'scheme' | 'account';

/** The buttons of the bar while nobody has asked for the menus behind them, which are a tenth of a first page. */
@Component({
  selector: 'rumbo-menu-buttons',
  imports: [Icon, MatButtonModule, T],
  template: `
    @for (button of buttons; track button.menu) {
      <button
        matIconButton
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        [attr.aria-label]="button.label | t"
        (click)="ask.emit(button.menu)"
      >
        <rumbo-icon [path]="button.icon" />
      </button>
    }
    @if (session.person(); as person) {
      <button
        matIconButton
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        [attr.aria-label]="'shell.account' | t: { name: person.name }"
        (click)="ask.emit('account')"
      >
        <rumbo-icon [path]="account" />
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex: none;
    }
  `,
})
export class MenuButtons {
  readonly ask = output<BarMenu>();
  protected readonly session = inject(SessionStore);
  protected readonly account = mdiAccountCircleOutline;
  protected readonly buttons = [
    { menu: 'language', label: 'shell.language', icon: mdiTranslate },
    { menu: 'scheme', label: 'shell.colorScheme', icon: mdiBrightness6 },
  ] as const;
}
