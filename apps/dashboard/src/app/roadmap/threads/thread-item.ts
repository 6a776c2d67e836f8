import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type AnswerInput, apiUrl, countryOf, mayResolve, PATHS, type Thread } from '@rumbo/domain';
import { Notices } from '../../forms';
import { Api, ApiProblem, I18n, SessionStore, T } from '../../shell';
import { CommentForm } from './comment-form';
import { CommentText } from './comment-text';
import { ThreadState } from './thread-state';

/** One thread: what began it, the answers, and whether it is settled. */
@Component({
  selector: 'rumbo-thread-item',
  imports: [CommentForm, CommentText, MatButtonModule, T, ThreadState],
  templateUrl: './thread-item.html',
  styleUrl: './thread-item.scss',
})
export class ThreadItem {
  readonly roadmap = input.required<string>();
  readonly thread = input.required<Thread>();
  /** As it is after a write. */
  readonly changed = output<Thread>();

  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);
  protected readonly i18n = inject(I18n);
  private readonly form = viewChild(CommentForm);
  private readonly answerButton = viewChild<unknown, ElementRef<HTMLElement>>('answerButton', {
    read: ElementRef,
  });

  protected readonly answering = signal(false);
  protected readonly settling = signal(false);
  private readonly country = computed(() => countryOf(this.roadmap()));
  protected readonly mayAnswer = computed(() =>
    this.session.can('comment:write', { country: this.country() }),
  );
  protected readonly maySettle = computed(() =>
    mayResolve(this.session.person(), this.thread(), this.country()),
  );
  private readonly address = computed(() => ({ roadmap: this.roadmap(), id: this.thread().id }));

  protected open(): void {
    this.answering.set(true);
    afterNextRender(() => this.form()?.focus(), { injector: this.injector });
  }

  /** Who closes the form is back at the button that opened it. */
  protected close(): void {
    this.answering.set(false);
    afterNextRender(() => this.answerButton()?.nativeElement.focus(), { injector: this.injector });
  }

  protected readonly answer = async (said: AnswerInput): Promise<void> => {
    this.changed.emit(await this.api.send<Thread>('POST', apiUrl(PATHS.threadAnswers, this.address()), said));
    this.close();
  };

  protected async settle(resolved: boolean): Promise<void> {
    this.settling.set(true);
    try {
      this.changed.emit(
        await this.api.send<Thread>('PATCH', apiUrl(PATHS.thread, this.address()), { resolved }),
      );
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refused(error.problem);
    } finally {
      this.settling.set(false);
    }
  }

  /** Somebody who was faster is shown at once. */
  private refused({ code, params }: ApiProblem['problem']): void {
    this.notices.say(this.i18n.code('error', code, params));
    if (code === 'threadResolved')
      this.changed.emit({ ...this.thread(), resolved: params as unknown as Thread['resolved'] });
  }
}
