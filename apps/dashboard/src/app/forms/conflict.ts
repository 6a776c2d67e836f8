import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import type { Problem } from '@rumbo/domain';
import { I18n, T } from '../shell';

/** One field that both sides know, as it was when the form opened and as each side has it now. */
export interface Contested<Key extends string = string> {
  key: Key;
  label: string;
  yours: string;
  theirs: string;
  /** Whether the form's own value was touched at all; what was not is taken from them unless said otherwise. */
  changedHere: boolean;
}

/** The fields of a form that somebody else has changed meanwhile, and to something else than what stands in the form. */
export function contested<Model extends object, Key extends keyof Model & string>(
  keys: readonly Key[],
  { seen, yours, theirs }: { seen: Model; yours: Model; theirs: Model },
  show: (key: Key, model: Model) => { label: string; text: string },
): Contested<Key>[] {
  const same = (key: Key, a: Model, b: Model) => JSON.stringify(a[key]) === JSON.stringify(b[key]);
  return keys
    .filter((key) => !same(key, seen, theirs) && !same(key, yours, theirs))
    .map((key) => ({
      key,
      label: show(key, yours).label,
      yours: show(key, yours).text,
      theirs: show(key, theirs).text,
      changedHere: !same(key, seen, yours),
    }));
}

/** The form's values with those of the other side in the fields where theirs were chosen. */
export function merged<Model extends object>(yours: Model, theirs: Model, keys: readonly string[]): Model {
  return { ...yours, ...Object.fromEntries(Object.entries(theirs).filter(([key]) => keys.includes(key))) };
}

/** Somebody wrote first: both values of each field, and the choice between them. Nothing typed is lost. */
@Component({
  selector: 'rumbo-conflict',
  imports: [MatButtonModule, MatRadioModule, T],
  templateUrl: './conflict.html',
  styleUrl: './conflict.scss',
})
export class Conflict {
  /** The 412 that the API answered: it names who wrote and when. */
  readonly problem = input.required<Problem>();
  readonly fields = input.required<readonly Contested[]>();
  /** Keys of the fields where theirs were chosen. */
  readonly resolved = output<string[]>();
  protected readonly i18n = inject(I18n);

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    /** The form's end, where it was sent from, may be far below. */
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected readonly who = computed(() => {
    const { author, at } = this.problem().params ?? {};
    return author === undefined
      ? this.i18n.t('form.conflict.somebody')
      : this.i18n.t('form.conflict.who', { author, at: this.i18n.instant(String(at)) });
  });
  protected readonly choices = linkedSignal<Record<string, 'yours' | 'theirs'>>(() =>
    Object.fromEntries(this.fields().map(({ key, changedHere }) => [key, changedHere ? 'yours' : 'theirs'])),
  );

  protected choose(key: string, side: 'yours' | 'theirs'): void {
    this.choices.update((choices) => ({ ...choices, [key]: side }));
  }

  protected resolve(): void {
    const choices = Object.entries(this.choices());
    this.resolved.emit(choices.flatMap(([key, side]) => (side === 'theirs' ? [key] : [])));
  }
}
