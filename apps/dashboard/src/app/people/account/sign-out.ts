import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router } from '@angular/router';
import { apiUrl, PATHS } from '@rumbo/domain';
import { Api, SessionStore, T } from '../../shell';

/** Out of this browser, or of every one. */
@Component({
  selector: 'rumbo-sign-out',
  imports: [MatButtonModule, T],
  template: `
    <h2>{{ 'shell.signOut' | t }}</h2>
    <p>{{ 'people.signOut.text' | t }}</p>
    <div class="actions">
      <button matButton="outlined" type="button" (click)="leave(here)">{{ 'shell.signOut' | t }}</button>
      <button matButton="outlined" type="button" (click)="leave(everywhere)">
        {{ 'people.signOut.everywhere' | t }}
      </button>
    </div>
  `,
  styleUrl: '../../styles/account-card.scss',
})
export class SignOut {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly here = apiUrl(PATHS.session);
  protected readonly everywhere = apiUrl(PATHS.everySession);

  protected async leave(url: string): Promise<void> {
    await this.api.send('DELETE', url);
    this.session.set(null);
    await this.router.navigateByUrl('/sign-in');
  }
}
