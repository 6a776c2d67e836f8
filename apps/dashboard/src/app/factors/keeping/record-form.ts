import { Component, input, output } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Conflict, FormError } from '../../forms';
import { T } from '../../shell';
import type { AnyKeeping } from './keep-record';

/** What every form of a record has around its fields: what is wrong, a conflict, and the ways out. Its fields are projected. */
@Component({
  selector: 'rumbo-record-form',
  imports: [Conflict, FormError, FormRoot, MatButtonModule, T],
  template: `
    @let now = keeping();
    <form [formRoot]="now.form">
      <rumbo-form-error [form]="now.form" />
      <p class="refused" role="alert">{{ now.refused() }}</p>
      @if (now.seen.problem(); as problem) {
        <rumbo-conflict
          [problem]="problem"
          [fields]="now.seen.contested()"
          (resolved)="now.resolve($event)"
        />
      }
      <ng-content />
      <div class="actions">
        @if (now.removable && now.seen.current()) {
          <button class="delete" matButton type="button" (click)="now.remove()">
            {{ 'shell.delete' | t }}
          </button>
        }
        <button matButton type="button" (click)="closed.emit()">{{ 'shell.cancel' | t }}</button>
        <button matButton="filled" type="submit" [disabled]="now.form().submitting()">
          {{ 'shell.save' | t }}
        </button>
      </div>
    </form>
  `,
  styleUrl: '../../people/form.scss',
  styles: `
    .refused:empty {
      display: none;
    }
    .refused {
      margin: 0;
      color: var(--mat-sys-error);
    }
    .delete {
      margin-inline-end: auto;
    }
  `,
})
export class RecordForm {
  readonly keeping = input.required<AnyKeeping>();
  readonly closed = output();
}
