import { booleanAttribute, Component, computed, inject, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiTranslate } from '@mdi/js';
import { LANGUAGES, type LocalizedText } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../shell';
import { FieldErrorText } from './forms';

/** A text in the language it is written in, and its translations where somebody gives them. */
@Component({
  selector: 'rumbo-localized-text-field',
  imports: [FieldErrorText, FormField, Icon, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  templateUrl: './localized-text-field.html',
  styleUrl: './localized-text-field.scss',
})
export class LocalizedTextField {
  readonly field = input.required<FieldTree<LocalizedText>>();
  readonly label = input.required<string>();
  readonly multiline = input(false, { transform: booleanAttribute });
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiTranslate;
  protected readonly opened = signal(false);

  protected readonly text = computed(() => this.field()().value());
  /** The interface's languages, and the one that the text is already in. */
  protected readonly languages = computed(() => [...new Set([...LANGUAGES, this.text().lang])]);
  protected readonly others = computed(() => LANGUAGES.filter((language) => language !== this.text().lang));
  protected readonly given = computed(() => Object.keys(this.text().translations ?? {}).length);

  protected write(lang: string): void {
    this.field()().value.update((text) => ({ ...text, lang }));
  }

  /** An emptied translation is none. */
  protected translate(language: string, translation: string): void {
    const others = Object.entries(this.text().translations ?? {}).filter(([key]) => key !== language);
    const translations = Object.fromEntries(
      translation.trim() ? [...others, [language, translation]] : others,
    );
    this.field()().value.update(({ lang, text }) =>
      Object.keys(translations).length > 0 ? { lang, text, translations } : { lang, text },
    );
    this.field()().markAsDirty();
  }
}
