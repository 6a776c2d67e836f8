import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';

/** Says in passing that something was done; a screen reader hears it too. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly bar = inject(MatSnackBar);

  say(text: string): void {
    this.bar.open(text, undefined, { duration: 6_000 });
  }
}
