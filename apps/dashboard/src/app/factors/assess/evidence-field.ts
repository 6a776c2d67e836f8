import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatAutocompleteModule, type MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { mdiClose } from '@mdi/js';
import { EVIDENCE_KINDS, type EvidenceLink, type RecordLink } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { messageOf } from '../../forms';
import { I18n, T } from '../../shell';
import { calledBy, shortName } from '../record-names';
import { knownRecords, recordsByKey } from '../records';
import { choicesFor } from './evidence-choices';

let fields = 0;

/** The records that a level rests on: found by name, code or day, by kind. */
@Component({
  selector: 'rumbo-evidence-field',
  imports: [Icon, MatAutocompleteModule, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  templateUrl: './evidence-field.html',
  styleUrl: './evidence-field.scss',
})
export class EvidenceField implements FormValueControl<EvidenceLink[]> {
  readonly value = model<EvidenceLink[]>([]);
  readonly errors = input<readonly ValidationError[]>([]);
  readonly touched = input(false);
  readonly touch = output();
  /** All that may be chosen. */
  readonly records = input.required<readonly RecordLink[]>();
  private readonly i18n = inject(I18n);
  private readonly search = viewChild.required<ElementRef<HTMLInputElement>>('search');
  protected readonly remove = mdiClose;
  protected readonly errorId = `evidence-error-${fields++}`;
  protected readonly typed = signal('');
  /** What was chosen stands in the list above, not in the search. */
  protected readonly nothing = () => '';

  private readonly byKey = computed(() => recordsByKey(this.records()));
  protected readonly chosen = computed(() =>
    knownRecords(this.value(), this.byKey()).map((record) => this.named(record)),
  );
  private readonly found = computed(() => {
    const taken = recordsByKey(this.chosen());
    const free = this.records()
      .filter((record) => knownRecords([record], taken).length === 0)
      .map((record) => this.named(record));
    return choicesFor(this.typed(), free);
  });
  protected readonly more = computed(() => this.found().more);
  protected readonly groups = computed(() =>
    EVIDENCE_KINDS.map((kind) => ({
      kind,
      name: this.i18n.code('factor.record', kind),
      choices: this.found().shown.filter((choice) => choice.kind === kind),
    })).filter(({ choices }) => choices.length > 0),
  );
  protected readonly message = computed(() => (this.touched() ? messageOf(this.i18n, this.errors()) : ''));

  focus(): void {
    this.search().nativeElement.focus();
  }

  protected add({ option }: MatAutocompleteSelectedEvent): void {
    const { kind, id } = option.value as EvidenceLink;
    this.value.update((links) => [...links, { kind, id }]);
    this.search().nativeElement.value = '';
    this.typed.set('');
  }

  protected drop(dropped: Pick<RecordLink, 'kind' | 'id'>): void {
    this.value.update((links) => links.filter(({ kind, id }) => kind !== dropped.kind || id !== dropped.id));
    this.focus();
  }

  private named(record: RecordLink) {
    const day = record.on === null ? '' : this.i18n.period(record.on);
    return {
      ...record,
      name: [shortName(this.i18n, record), this.i18n.text(record.label)].join(' · '),
      /** Beneath the name of its kind. */
      plain: [calledBy(this.i18n, record), this.i18n.text(record.label)].filter(Boolean).join(' · '),
      /** What is searched: everything that people call it. */
      words: [record.code, day, record.on, this.i18n.text(record.label)].join(' '),
    };
  }
}
