import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiContentCopy } from '@mdi/js';
import type { InvitationLink } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { Notices } from '../../forms';
import { I18n, T } from '../../shell';

/** A link that was just made: the only time that it is shown. */
@Component({
  selector: 'rumbo-invitation-panel',
  imports: [Icon, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  template: `
    <h2 tabindex="-1">{{ 'people.link.title' | t }}</h2>
    <p>{{ 'people.link.text' | t: { name: name(), until: i18n.instant(link().expiresAt) } }}</p>
    <div class="link">
      <mat-form-field>
        <mat-label>{{ 'people.link.title' | t }}</mat-label>
        <input matInput readonly #url [value]="address()" (focus)="url.select()" />
      </mat-form-field>
      <button matButton="filled" type="button" (click)="copy()">
        <rumbo-icon [path]="icon" /> {{ 'people.link.copy' | t }}
      </button>
    </div>
    <ng-content />
  `,
  host: { role: 'status' },
  styles: `
    :host {
      display: block;
      max-inline-size: 56rem;
      box-sizing: border-box;
      padding: 1rem 1.25rem 1.25rem;
      border: 1px solid var(--mat-sys-primary);
      border-radius: 0.75rem;
      background: var(--mat-sys-surface-container-lowest);
    }
    p {
      margin: 0.25rem 0 1rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .link {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      align-items: center;
    }
    mat-form-field {
      flex: 1 1 16rem;
    }
  `,
})
export class InvitationPanel {
  readonly link = input.required<InvitationLink>();
  readonly name = input.required<string>();
  private readonly clipboard = inject(Clipboard);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiContentCopy;

  protected address(): string {
    return location.origin + this.link().path;
  }

  protected copy(): void {
    if (this.clipboard.copy(this.address())) this.notices.say(this.i18n.t('people.link.copied'));
  }
}
