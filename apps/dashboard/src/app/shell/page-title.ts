import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import type { MessageKey } from '@rumbo/i18n';
import { I18n } from './i18n';

/** Titles of routes are message keys, translated again when the language changes. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly i18n = inject(I18n);
  private readonly key = signal<MessageKey | null>(null);

  constructor() {
    super();
    effect(() => {
      const key = this.key();
      this.title.setTitle(key ? `${this.i18n.t(key)} · Rumbo` : 'Rumbo');
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key.set((this.buildTitle(state) as MessageKey | undefined) ?? null);
  }
}
