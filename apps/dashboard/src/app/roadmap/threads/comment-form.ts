import { LiveAnnouncer } from '@angular/cdk/a11y';
import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  afterRenderEffect,
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
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatAutocompleteModule, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import {
  AnswerInput,
  apiUrl,
  type Mentionable,
  type MentionableList,
  mentionedIn,
  mentionTyped,
  partsOf,
  PATHS,
  proposed,
} from '@rumbo/domain';
import { checkBySchema, FieldErrorText, FormError, outlinedFields, sending } from '../../forms';
import { I18n, SessionStore, T } from '../../shell';

/** How many people are proposed at once: more are found by typing on. */
const PROPOSALS = 8;

/** What somebody is about to say. Who is mentioned is chosen from a list that an `@` opens. */
@Component({
  selector: 'rumbo-comment-form',
  imports: [
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    MatAutocompleteModule,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './comment-form.html',
  styleUrl: './comment-form.scss',
})
export class CommentForm {
  readonly roadmap = input.required<string>();
  readonly label = input.required<string>();
  readonly action = input.required<string>();
  /** Sends it; what it refuses stays in the form with what was typed. */
  readonly send = input.required<(said: AnswerInput) => Promise<unknown>>();
  /** With a way out, where the form was opened for an answer. */
  readonly closable = input(false);
  readonly closed = output();

  private readonly i18n = inject(I18n);
  private readonly session = inject(SessionStore);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);
  private readonly trigger = viewChild.required(MatAutocompleteTrigger);
  private readonly area = viewChild.required<unknown, ElementRef<HTMLTextAreaElement>>('area', {
    read: ElementRef,
  });

  private readonly model = signal({ text: '' });
  protected readonly form = form(
    this.model,
    (path) => checkBySchema(path, AnswerInput, (typed) => ({ ...typed, mentions: [] })),
    { submission: sending(() => this.say()) },
  );

  /** Nobody is asked for until somebody is about to write. */
  protected readonly writing = signal(false);
  private readonly people = httpResource<MentionableList>(() =>
    this.writing() ? apiUrl(PATHS.mentionable, { roadmap: this.roadmap() }) : undefined,
  );
  private readonly chosen = signal<readonly Mentionable[]>([]);
  protected readonly caret = signal(0);
  /** Where a mention begins for which nobody is to be proposed any more. */
  private readonly dismissed = signal<number | null>(null);
  /** The mention that is being typed; a name that was chosen is not typed any more. */
  protected readonly typed = computed(() => {
    const { text } = this.model();
    const typed = mentionTyped(text, this.caret());
    const named = typed && partsOf(text.slice(typed.from), this.chosen())[0];
    return named && named.person === null && typed.from !== this.dismissed() ? typed : null;
  });
  protected readonly proposals = computed(() => {
    const typed = this.typed();
    if (!typed || !this.people.hasValue()) return [];
    const others = this.people.value().items.filter(({ id }) => id !== this.session.person()?.id);
    return proposed(typed.searched, others)
      .slice(0, PROPOSALS)
      .map((person) => ({ ...person, text: this.textWith(person, typed.from) }));
  });

  constructor() {
    /** By itself the list would open with every key, and make a combobox of what must stay a text of several lines. */
    afterRenderEffect(() => {
      const count = this.proposals().length;
      if (count === 0) return this.trigger().closePanel();
      this.trigger().openPanel();
      void this.announcer.announce(this.i18n.t('thread.proposals', { count }));
    });
  }

  protected wrote({ value, selectionStart }: HTMLTextAreaElement): void {
    this.caret.set(selectionStart);
    if (!mentionTyped(value, selectionStart)) this.dismissed.set(null);
  }

  /** Escape, however fast it follows the last letter. */
  protected dismiss(): void {
    const typed = this.typed();
    if (typed) this.dismissed.set(typed.from);
  }

  focus(): void {
    this.area().nativeElement.focus();
  }

  private textWith({ name }: Mentionable, from: number): string {
    const { text } = this.model();
    return `${text.slice(0, from)}@${name} ${text.slice(this.caret()).trimStart()}`;
  }

  /** Writing goes on behind the name. */
  protected choose({ id, name, body }: Mentionable): void {
    const caret = (this.typed()?.from ?? 0) + name.length + 2;
    this.chosen.update((chosen) => [...chosen.filter((one) => one.id !== id), { id, name, body }]);
    this.caret.set(caret);
    afterNextRender(() => this.area().nativeElement.setSelectionRange(caret, caret), {
      injector: this.injector,
    });
  }

  private async say(): Promise<void> {
    const { text } = this.model();
    await this.send()({ text, mentions: mentionedIn(text, this.chosen()) });
    this.form().reset({ text: '' });
    this.chosen.set([]);
    void this.announcer.announce(this.i18n.t('thread.said'));
  }
}
