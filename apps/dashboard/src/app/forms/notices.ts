import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { I18n } from '../shell';

/** Says in passing that something was done; a screen reader hears it too. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly bar = inject(MatSnackBar);
  private readonly i18n = inject(I18n);

  /** Whatever was written is saved. */
  saved(): void {
    this.say(this.i18n.t('shell.saved'));
  }

  say(text: string): void {
    this.bar.open(text, undefined, { duration: 6_000 });
  }
}
