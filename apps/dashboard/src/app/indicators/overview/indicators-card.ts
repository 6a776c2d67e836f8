import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiUrl, type IndicatorList, PATHS } from '@rumbo/domain';
import { JudgementChip } from '@rumbo/ui';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, Moment, T } from '../../shell';
import { Arithmetic } from '../arithmetic';
import { countStates, judge } from '../catalogue/judged';
import { figureIn } from '../figures';

/** How many of the indicators that are off their way the overview names. */
const NAMED = 3;

/**
 * Where a roadmap's indicators stand against their targets, and those that are off their way, with the arithmetic.
 * Asked for by itself, its messages too; nothing where the roadmap has set no target.
 */
@Component({
  selector: 'rumbo-indicators-card',
  imports: [Arithmetic, ErrorState, JudgementChip, RouterLink, T],
  templateUrl: './indicators-card.html',
  styleUrls: ['../../styles/overview-card.scss', './indicators-card.scss'],
})
export class IndicatorsCard {
  readonly roadmap = input.required<string>();
  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  protected readonly list = liveResource<IndicatorList>(
    () => apiUrl(PATHS.indicators, { roadmap: this.roadmap() }),
    CONCERNS.indicators,
  );
  protected readonly spoken = signal(false);
  protected readonly at = computed(() => ['/roadmaps', this.roadmap(), 'indicators']);

  private readonly followed = computed(() => {
    if (!this.list.hasValue()) return [];
    const { indicators, roadmap } = this.list.value();
    const day = this.moment.today(roadmap.timeZone);
    return judge(indicators, day).filter(({ tracking }) => tracking?.target);
  });
  protected readonly total = computed(() => this.followed().length);
  protected readonly counts = computed(() => countStates(this.followed()));
  /** The furthest behind first. */
  protected readonly worst = computed(() =>
    this.followed()
      .filter(({ judgement }) => judgement.state === 'off_track' || judgement.state === 'at_risk')
      .toSorted((a, b) => (b.judgement.behind ?? 0) - (a.judgement.behind ?? 0))
      .slice(0, NAMED)
      .map(({ indicator, tracking, judgement }) => {
        const { actual } = judgement;
        return {
          ...{ indicator, judgement, target: tracking?.target ?? null },
          name: this.i18n.text(indicator.name),
          figure:
            !actual || actual.value === null
              ? ''
              : `${figureIn(this.i18n, indicator, actual.value)} · ${this.i18n.period(actual.period)}`,
        };
      }),
  );

  constructor() {
    void this.i18n.need(['indicators']).then(() => this.spoken.set(true));
  }
}
