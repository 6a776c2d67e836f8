import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueOverview, Signal } from '@rumbo/domain';
import { LevelBar } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** Signals that count agreements rather than meetings. */
const OF_AGREEMENTS: readonly string[] = ['S5'];

/** The eight computed signals: each suggests a level, says what it was counted from, and opens it. */
@Component({
  selector: 'rumbo-signal-cards',
  imports: [LevelBar, RouterLink, T],
  templateUrl: './signal-cards.html',
  styleUrl: './signal-cards.scss',
})
export class SignalCards {
  readonly overview = input.required<DialogueOverview>();
  protected readonly i18n = inject(I18n);

  protected readonly cards = computed(() =>
    this.overview().signals.map((signal) => ({
      ...signal,
      name: this.i18n.code('dialogue.signal', signal.code),
      counted: this.i18n.code('dialogue.signal.counted', signal.code, this.params(signal)),
      suggested:
        signal.level === null
          ? this.i18n.t('dialogue.signal.notEnough')
          : this.i18n.t('dialogue.signal.level', {
              level: signal.level,
              name: this.i18n.code('vocabulary.level', String(signal.level)),
            }),
      window: signal.from
        ? this.i18n.t('dialogue.signal.since', { day: this.i18n.day(signal.from) })
        : this.i18n.t('dialogue.signal.whole'),
    })),
  );

  private params({ part, whole, details }: Signal): Record<string, string | number> {
    return { ...details, part, whole, share: whole === 0 ? '—' : this.i18n.percent((part * 100) / whole) };
  }

  protected linkOf({ code }: Signal): string[] {
    const at = ['/roadmaps', this.overview().roadmap.code, 'dialogue'];
    return [...at, OF_AGREEMENTS.includes(code) ? 'agreements' : 'meetings'];
  }

  protected queryOf({ ids }: Signal): Record<string, string> {
    return ids.length > 0 ? { ids: ids.join(',') } : {};
  }
}
