import { Component, input, output, signal } from '@angular/core';
import type { Agreement, AgreementBoard } from '@rumbo/domain';
import { AgreementCard } from '../agreement-card';
import { AgreementForm } from './agreement-form';
import { PositionForm } from './position-form';

type Around = Pick<AgreementBoard, 'roadmap' | 'bodies' | 'milestones'>;

/** Agreements one below the other; the form of one opens in its place. */
@Component({
  selector: 'rumbo-agreement-list',
  imports: [AgreementCard, AgreementForm, PositionForm],
  template: `
    @for (agreement of agreements(); track agreement.id) {
      <article>
        @if (open()?.id === agreement.id && open()?.form === 'edit') {
          <rumbo-agreement-form
            [around]="around()"
            [meetingId]="agreement.meetingId"
            [agreement]="agreement"
            (changed)="done()"
            (closed)="open.set(null)"
          />
        } @else {
          <rumbo-agreement-card
            [agreement]="agreement"
            [around]="around()"
            (edit)="open.set({ id: agreement.id, form: 'edit' })"
            (judge)="open.set({ id: agreement.id, form: 'judge' })"
          />
        }
        @if (open()?.id === agreement.id && open()?.form === 'judge') {
          <rumbo-position-form
            [agreement]="agreement"
            [roadmap]="around().roadmap"
            (said)="done()"
            (closed)="open.set(null)"
          />
        }
      </article>
    }
  `,
  styles: `
    article {
      padding-block: 1rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    article:first-child {
      padding-block-start: 0.25rem;
    }
    article:last-child {
      border: none;
    }
  `,
})
export class AgreementList {
  readonly agreements = input.required<readonly Agreement[]>();
  readonly around = input.required<Around>();
  readonly changed = output();
  protected readonly open = signal<{ id: number; form: 'edit' | 'judge' } | null>(null);

  protected done(): void {
    this.open.set(null);
    this.changed.emit();
  }
}
