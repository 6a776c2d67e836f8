import { Component, computed, inject, input } from '@angular/core';
import type { Brief, Signal } from '@rumbo/domain';
import { I18n, T } from '../shell';

/** The dialogue's signals and the indicators with a target, on paper. */
@Component({
  selector: 'rumbo-brief-records',
  imports: [T],
  templateUrl: './brief-records.html',
  styleUrl: './brief-table.scss',
})
export class BriefRecords {
  readonly brief = input.required<Brief>();
  protected readonly i18n = inject(I18n);

  protected readonly meetings = computed(() => {
    const { counts, last, next } = this.brief().dialogue;
    const met = (meeting: typeof last) =>
      meeting && { day: this.i18n.day(meeting.on), topic: this.i18n.text(meeting.topic) };
    const [latest, coming] = [met(last), met(next)];
    return [
      this.i18n.t('brief.dialogue.held', { held: counts.held }),
      ...(latest ? [this.i18n.t('brief.dialogue.last', latest)] : []),
      ...(coming ? [this.i18n.t('brief.dialogue.next', coming)] : []),
    ].join(' ');
  });

  protected readonly signals = computed(() => {
    const { counts, signals } = this.brief().dialogue;
    return counts.held === 0 ? [] : signals.map((signal) => this.told(signal));
  });

  protected readonly indicators = computed(() =>
    this.brief().indicators.map((one) => ({
      ...{ code: one.code, name: this.i18n.text(one.name), source: one.source },
      unit: one.unitText ? this.i18n.text(one.unitText) : this.i18n.code('measure.unit', one.unit),
      illustrative: one.illustrative,
      figure: one.figure
        ? `${this.i18n.number(one.figure.value)} (${this.i18n.period(one.figure.period)})`
        : '–',
      target: `${this.i18n.number(one.target.value)} (${this.i18n.period(one.target.due)})`,
      state: this.i18n.code('measure.judgement', one.state),
    })),
  );

  private told({ code, level, part, whole, details, from }: Signal) {
    const share = whole === 0 ? '–' : this.i18n.percent((part * 100) / whole);
    const counted = this.i18n.code('dialogue.signal.counted', code, { ...details, part, whole, share });
    return {
      code,
      name: this.i18n.code('dialogue.signal', code),
      level:
        level === null
          ? this.i18n.t('dialogue.signal.notEnough')
          : `${level} · ${this.i18n.code('vocabulary.level', String(level))}`,
      counted: from
        ? `${counted} (${this.i18n.t('dialogue.signal.since', { day: this.i18n.day(from) })})`
        : counted,
    };
  }
}
