import { Component, computed, inject, input } from '@angular/core';
import {
  DELAY_KINDS,
  type DelayBin,
  delayBins,
  type DelayKind,
  MILESTONE_STATES,
  type MilestoneStateName,
  type Outlook,
} from '@rumbo/domain';
import { delayInWords } from '@rumbo/i18n';
import { StackedBars, type StateBar } from '@rumbo/ui/charts';
import { ChartFrame } from '@rumbo/ui/drawings';
import { I18n, T } from '../../shell';
import { stateNames } from '../state-names';

/** The state by which each kind of delay is drawn. */
const DRAWN: Record<DelayKind, MilestoneStateName> = {
  onTime: 'completed',
  late: 'completed_late',
  overdue: 'overdue',
  onHold: 'on_hold',
  putOff: 'in_progress',
};
const NOTHING = Object.fromEntries(MILESTONE_STATES.map((state) => [state, 0])) as Record<
  MilestoneStateName,
  number
>;

/** How late milestones have been, and are already: a chart, and the table behind it. */
@Component({
  selector: 'rumbo-delays-chart',
  imports: [ChartFrame, StackedBars, T],
  template: `
    <rumbo-chart-frame
      [heading]="'outlook.chart' | t"
      [hint]="'outlook.chart.hint' | t"
      [tableLabel]="'shell.showTable' | t"
      [chartLabel]="'shell.showChart' | t"
    >
      <div chart>
        @defer (on viewport) {
          <rumbo-stacked-bars [bars]="bars()" [labels]="labels()" [axisLabel]="'overview.count' | t" />
        } @placeholder {
          <div [style.block-size.px]="bins().length * 34 + 92"></div>
        }
      </div>
      <table table>
        <thead>
          <tr>
            <th scope="col">{{ 'outlook.chart.delay' | t }}</th>
            @for (kind of kinds(); track kind) {
              <th scope="col">{{ nameOf(kind) }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (bar of bins(); track bar.from) {
            <tr>
              <th scope="row">{{ rangeOf(bar) }}</th>
              @for (kind of kinds(); track kind) {
                <td>{{ i18n.number(bar.counts[kind]) }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </rumbo-chart-frame>
  `,
  styleUrl: '../../styles/chart-table.scss',
})
export class DelaysChart {
  readonly outlook = input.required<Outlook>();
  protected readonly i18n = inject(I18n);
  protected readonly bins = computed(() => delayBins(this.outlook()));
  protected readonly kinds = computed(() =>
    DELAY_KINDS.filter((kind) => this.bins().some(({ counts }) => counts[kind] > 0)),
  );
  protected readonly labels = computed(() => {
    const kinds = DELAY_KINDS.map((kind) => [DRAWN[kind], this.nameOf(kind)]);
    return { ...stateNames(this.i18n), ...Object.fromEntries(kinds) };
  });
  protected readonly bars = computed<StateBar[]>(() =>
    this.bins().map((bin) => {
      const name = this.rangeOf(bin);
      const states = { ...NOTHING };
      for (const kind of DELAY_KINDS) states[DRAWN[kind]] = bin.counts[kind];
      return { key: name, name, states };
    }),
  );

  protected nameOf(kind: DelayKind): string {
    return kind === 'putOff'
      ? this.i18n.t('outlook.chart.putOff')
      : this.i18n.code('vocabulary.state', DRAWN[kind]);
  }

  protected rangeOf({ from, to }: DelayBin): string {
    if (from === 0 && to === 0) return delayInWords(this.say, { days: 0, atLeast: false });
    if (from === null) return this.i18n.t('outlook.bin.earlier', { days: -(to ?? 0) });
    if (to === null) return this.i18n.t('outlook.bin.later', { days: from });
    return to < 0
      ? this.i18n.t('outlook.bin.early', { from: -to, to: -from })
      : this.i18n.t('outlook.bin.late', { from, to });
  }

  private readonly say: I18n['t'] = (key, params) => this.i18n.t(key, params);
}
