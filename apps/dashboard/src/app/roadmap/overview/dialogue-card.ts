import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type DialogueOverview, PATHS } from '@rumbo/domain';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, T } from '../../shell';

/** The dialogue about a roadmap in four figures, asked for by itself; nothing where none was recorded. */
@Component({
  selector: 'rumbo-dialogue-card',
  imports: [ErrorState, RouterLink, T],
  templateUrl: './dialogue-card.html',
  styleUrls: ['../../styles/overview-card.scss', './dialogue-card.scss'],
})
export class DialogueCard {
  readonly roadmap = input.required<string>();
  protected readonly i18n = inject(I18n);
  protected readonly dialogue = liveResource<DialogueOverview>(
    () => apiUrl(PATHS.dialogue, { roadmap: this.roadmap() }),
    CONCERNS.dialogue,
  );
  protected readonly at = computed(() => ['/roadmaps', this.roadmap(), 'dialogue']);

  protected readonly summary = computed(() => {
    if (!this.dialogue.hasValue()) return null;
    const { counts, signals, presence, next } = this.dialogue.value();
    if (counts.held + counts.scheduled + counts.cancelled === 0) return null;
    const signal = (code: string) => signals.find((one) => one.code === code);
    return { held: signal('S1'), delivery: signal('S5'), last: presence.at(-1), next };
  });
}
