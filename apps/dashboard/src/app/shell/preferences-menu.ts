import { afterNextRender, Component, inject, input, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';
import { apiUrl, PATHS } from '@rumbo/domain';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@rumbo/i18n';
import { mdiBrightness6, mdiCheck, mdiTranslate } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { Api } from './api';
import { COLOR_SCHEMES, ColorScheme } from './color-scheme';
import { I18n, T } from './i18n';
import type { BarMenu } from './menu-buttons';
import { SessionStore } from './session';

const NAMES: Record<InterfaceLanguage, string> = { en: 'English', es: 'Español', fr: 'Français' };

/**
 * Language and light or dark, for everybody; a signed-in person's language is kept with the account. Opens when it was
 * asked for before it was here.
 */
@Component({
  selector: 'rumbo-preferences-menu',
  imports: [Icon, MatButtonModule, MatMenuModule, T],
  template: `
    <button
      matIconButton
      type="button"
      #language="matMenuTrigger"
      [matMenuTriggerFor]="languages"
      [attr.aria-label]="'shell.language' | t"
    >
      <rumbo-icon [path]="icons.language" />
    </button>
    <mat-menu #languages>
      @for (language of all; track language) {
        <button
          mat-menu-item
          type="button"
          role="menuitemradio"
          [attr.aria-checked]="i18n.language() === language"
          [lang]="language"
          (click)="speak(language)"
        >
          <span class="item"
            >{{ names[language] }}
            @if (i18n.language() === language) {
              <rumbo-icon [path]="icons.check" />
            }
          </span>
        </button>
      }
    </mat-menu>
    <button
      matIconButton
      type="button"
      #colors="matMenuTrigger"
      [matMenuTriggerFor]="schemes"
      [attr.aria-label]="'shell.colorScheme' | t"
    >
      <rumbo-icon [path]="icons.scheme" />
    </button>
    <mat-menu #schemes>
      @for (one of allSchemes; track one) {
        <button
          mat-menu-item
          type="button"
          role="menuitemradio"
          [attr.aria-checked]="scheme.current() === one"
          (click)="scheme.choose(one)"
        >
          <span class="item"
            >{{ i18n.code('shell.colorScheme', one) }}
            @if (scheme.current() === one) {
              <rumbo-icon [path]="icons.check" />
            }
          </span>
        </button>
      }
    </mat-menu>
  `,
  styles: `
    :host {
      display: flex;
      flex: none;
    }
    .item {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
    }
  `,
})
export class PreferencesMenu {
  readonly asked = input.required<BarMenu | null>();
  private readonly language = viewChild.required('language', { read: MatMenuTrigger });
  private readonly colors = viewChild.required('colors', { read: MatMenuTrigger });
  protected readonly i18n = inject(I18n);
  protected readonly scheme = inject(ColorScheme);
  private readonly session = inject(SessionStore);
  private readonly api = inject(Api);
  protected readonly all = INTERFACE_LANGUAGES;
  protected readonly names = NAMES;
  protected readonly allSchemes = COLOR_SCHEMES;
  protected readonly icons = { language: mdiTranslate, scheme: mdiBrightness6, check: mdiCheck };

  constructor() {
    afterNextRender(() => {
      if (this.asked() === 'language') this.language().openMenu();
      if (this.asked() === 'scheme') this.colors().openMenu();
    });
  }

  protected async speak(language: InterfaceLanguage): Promise<void> {
    await this.i18n.use(language);
    const person = this.session.person();
    if (!person || person.language === language) return;
    await this.api.send('PATCH', apiUrl(PATHS.account), { name: person.name, language });
    this.session.set({ ...person, language });
  }
}
