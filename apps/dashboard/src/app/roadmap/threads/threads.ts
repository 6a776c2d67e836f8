import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { ActivatedRoute } from '@angular/router';
import {
  type AnswerInput,
  apiUrl,
  countryOf,
  PATHS,
  type Thread,
  type ThreadList,
  type ThreadSubject,
} from '@rumbo/domain';
import { CONCERNS, liveResource } from '../../live';
import { Api, ErrorState, I18n, SessionStore, T } from '../../shell';
import { CommentForm } from './comment-form';
import { ThreadItem } from './thread-item';

const STATES = ['all', 'open', 'resolved'] as const;
type State = (typeof STATES)[number];
const isIn = (state: State, { resolved }: Thread) =>
  state === 'all' || (state === 'resolved') === (resolved !== null);

/**
 * What people say to each other about a record, or about a part of it (`anchor`). A page that carries its threads
 * gives them; otherwise they are loaded here. Who may not read them sees nothing of it.
 */
@Component({
  selector: 'rumbo-threads',
  imports: [CommentForm, ErrorState, MatButtonModule, MatProgressBarModule, T, ThreadItem],
  templateUrl: './threads.html',
  styleUrl: './threads.scss',
  host: { '[class.shut]': 'isSilent()' },
})
export class Threads {
  /** Code of the roadmap. */
  readonly roadmap = input.required<string>();
  readonly subject = input.required<ThreadSubject>();
  readonly subjectId = input.required<number>();
  /** Without one, what is said of the record as a whole. */
  readonly anchor = input<string | null>(null);
  /** Name of the part: several stand on one page then, each smaller, and its form is opened by a button. */
  readonly part = input('');
  /** Of the whole record, all anchors. */
  readonly threads = input<readonly Thread[]>();

  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  protected readonly i18n = inject(I18n);
  protected readonly states = STATES;
  private readonly country = computed(() => countryOf(this.roadmap()));
  protected readonly mayRead = computed(() => this.session.can('comment:read', { country: this.country() }));
  protected readonly mayWrite = computed(() =>
    this.session.can('comment:write', { country: this.country() }),
  );

  private readonly url = computed(() => apiUrl(PATHS.threads, { roadmap: this.roadmap() }));
  protected readonly loaded = liveResource<ThreadList>(
    () =>
      this.threads() === undefined && this.mayRead()
        ? `${this.url()}?subject=${this.subject()}&subjectId=${this.subjectId()}`
        : undefined,
    CONCERNS.talk,
  );
  /** What was given or loaded, and what was written since. */
  private readonly known = linkedSignal<readonly Thread[]>(
    () => this.threads() ?? (this.loaded.hasValue() ? this.loaded.value().items : []),
  );
  private readonly ofPart = computed(() => this.known().filter(({ anchor }) => anchor === this.anchor()));
  protected readonly state = signal<State>('all');
  protected readonly shown = computed(() => this.ofPart().filter((thread) => isIn(this.state(), thread)));
  protected readonly counts = computed(() =>
    STATES.map((state) => ({ state, count: this.ofPart().filter((thread) => isIn(state, thread)).length })),
  );
  /** A choice only where it makes a difference. */
  protected readonly mixed = computed(
    () => this.ofPart().some(({ resolved }) => resolved) || this.state() !== 'all',
  );

  /** Where neither can be read nor written anything, nothing is shown. */
  protected readonly isSilent = computed(
    () => !this.mayRead() || (this.part() !== '' && !this.mayWrite() && this.ofPart().length === 0),
  );
  protected readonly writing = signal(false);
  private readonly form = viewChild(CommentForm);
  private readonly opener = viewChild<unknown, ElementRef<HTMLElement>>('opener', { read: ElementRef });
  private readonly injector = inject(Injector);

  constructor() {
    this.showAsked();
  }

  protected readonly begin = async (said: AnswerInput): Promise<void> => {
    const about = { subject: this.subject(), subjectId: this.subjectId(), anchor: this.anchor() };
    this.put(await this.api.send<Thread>('POST', this.url(), { ...about, ...said }));
    if (this.state() === 'resolved') this.state.set('all');
    if (this.writing()) this.close();
  };

  protected open(): void {
    this.writing.set(true);
    afterNextRender(() => this.form()?.focus(), { injector: this.injector });
  }

  /** Who closes the form is back at the button that opened it. */
  protected close(): void {
    this.writing.set(false);
    afterNextRender(() => this.opener()?.nativeElement.focus(), { injector: this.injector });
  }

  protected put(thread: Thread): void {
    this.known.update((known) =>
      known.some(({ id }) => id === thread.id)
        ? known.map((one) => (one.id === thread.id ? thread : one))
        : [...known, thread],
    );
  }

  /** Whoever comes for one thread (`#thread-12`) begins to read there. */
  private showAsked(): void {
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    let shown: string | null | undefined = null;
    afterRenderEffect(() => {
      const asked = fragment();
      if (asked === shown || !this.known().some(({ id }) => asked === `thread-${id}`)) return;
      shown = asked;
      const article = host.querySelector<HTMLElement>(`#${asked}`);
      article?.focus();
      article?.scrollIntoView({ block: 'start' });
    });
  }
}
