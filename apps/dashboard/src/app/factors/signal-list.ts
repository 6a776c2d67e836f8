import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type FactorSignal, localize, type RecordLink } from '@rumbo/domain';
import { LevelBar } from '@rumbo/ui';
import { I18n, T } from '../shell';
import { calledOn } from './record-names';
import { recordPath, recordPlace } from './record-path';
import { knownRecords } from './records';
import { countedWords, signalName, suggestedWords, windowWords } from './signal-words';

/** What the records say of a criterion: each signal with what it was counted from, its window, and those records. */
@Component({
  selector: 'rumbo-signal-list',
  imports: [LevelBar, RouterLink, T],
  templateUrl: './signal-list.html',
  styleUrl: './signal-list.scss',
})
export class SignalList {
  readonly roadmap = input.required<string>();
  readonly signals = input.required<readonly FactorSignal[]>();
  readonly records = input.required<ReadonlyMap<string, RecordLink>>();
  private readonly i18n = inject(I18n);

  protected readonly shown = computed(() =>
    this.signals().map((signal) => {
      const links = signal.ids.map((id) => ({ kind: signal.of, id }));
      const known = knownRecords(links, this.records());
      return {
        ...signal,
        name: signalName(this.i18n, signal.code),
        counted: countedWords(this.i18n, signal),
        suggested: suggestedWords(this.i18n, signal),
        window: windowWords(this.i18n, signal),
        unseen: links.length - known.length,
        links: known.map((record) => ({
          id: record.id,
          path: recordPath(this.roadmap(), record),
          place: recordPlace(record),
          before: [this.i18n.code('factor.record', record.kind), calledOn(this.i18n, record)].join(' '),
          label: localize(record.label, this.i18n.language()),
        })),
      };
    }),
  );
}
