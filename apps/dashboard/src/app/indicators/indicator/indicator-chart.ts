import { Component, computed, ElementRef, inject, input, linkedSignal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatMenuModule } from '@angular/material/menu';
import { MatSelectModule } from '@angular/material/select';
import { mdiDownload } from '@mdi/js';
import { apiUrl, INDICATOR_EXPORTS, type IndicatorPage, PATHS, trend } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { ChartFrame, DASHES, download, isDense, pictureOf, rasterOf, SHAPES } from '@rumbo/ui/drawings';
import { SeriesChart } from '@rumbo/ui/charts';
import { outlinedFields } from '../../forms';
import { I18n, Moment, T } from '../../shell';
import { ceilingOf, changeIn, numberIn, partName, seriesName, unitIn } from '../figures';
import { breaksOf, descriptionOf, marksOf, MOST_PARTS, partsOf, pathOf, piecesOf } from './chart-data';
import { FigureTable } from './figure-table';

/** The figures of an indicator over time, one click away the table of them, and both to take along. */
@Component({
  selector: 'rumbo-indicator-chart',
  imports: [
    ChartFrame,
    FigureTable,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatMenuModule,
    MatSelectModule,
    SeriesChart,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './indicator-chart.html',
  styleUrl: './indicator-chart.scss',
})
export class IndicatorChart {
  readonly page = input.required<IndicatorPage>();
  protected readonly i18n = inject(I18n);
  private readonly moment = inject(Moment);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly icon = mdiDownload;
  protected readonly most = MOST_PARTS;
  protected readonly files = INDICATOR_EXPORTS;

  protected readonly heading = computed(() => {
    const { slice } = this.page();
    return slice ? partName(this.i18n, slice) : this.i18n.t('indicator.chart');
  });
  /** The whole first. */
  protected readonly parts = computed(() =>
    partsOf(this.page()).map((code) => ({
      code,
      name: code === this.page().slice ? this.i18n.t('indicator.whole') : partName(this.i18n, code),
    })),
  );
  /** As many as colours can tell apart; the reader chooses others. */
  protected readonly shownParts = linkedSignal(() =>
    this.parts()
      .slice(0, MOST_PARTS)
      .map(({ code }) => code),
  );
  protected readonly pieces = computed(() => {
    const shown = new Set(this.shownParts());
    const observations = this.page().observations.filter(({ disaggregation }) => shown.has(disaggregation));
    return piecesOf(this.i18n, { ...this.page(), observations });
  });
  protected readonly breaks = computed(() => breaksOf(this.i18n, this.page()));
  protected readonly marks = computed(() => marksOf(this.i18n, this.page().observations));
  protected readonly path = computed(() => {
    const { tracking, slice, by } = this.page();
    const target = tracking?.target ?? null;
    return target?.disaggregation === slice && by === '' ? pathOf(this.i18n, this.page(), target) : null;
  });
  protected readonly description = computed(() => descriptionOf(this.i18n, this.page(), this.pieces()));
  protected readonly unit = computed(() => unitIn(this.i18n, this.page().indicator));
  protected readonly ceiling = computed(() => ceilingOf(this.page().indicator));
  protected readonly fromZero = computed(() =>
    ['count', 'currency', 'days'].includes(this.page().indicator.unit),
  );
  protected readonly format = (value: number) => numberIn(this.i18n, this.page().indicator, value);

  /** Where the series that speaks for the target goes, or the only one. */
  protected readonly going = computed(() => {
    const { indicator, observations, series, tracking, slice, by } = this.page();
    const of = tracking?.target?.seriesId ?? (series.length === 1 ? series[0]?.id : undefined);
    if (by !== '' || of === undefined) return '';
    const found = trend(
      observations.filter(({ seriesId, disaggregation }) => seriesId === of && disaggregation === slice),
      indicator,
    );
    const named = this.i18n.code('measure.trend', found.state, { points: found.points });
    const spoken = series.find(({ id }) => id === of);
    const name = spoken ? seriesName(this.i18n, spoken) : '';
    if (found.perYear === null || found.from === null || found.to === null)
      return this.i18n.t('indicator.trend.none', { series: name, trend: named });
    return this.i18n.t('indicator.trend', {
      series: name,
      trend: named,
      change: changeIn(this.i18n, indicator, found.perYear),
      from: this.i18n.period(found.from),
      to: this.i18n.period(found.to),
    });
  });

  protected exportUrl(file: (typeof INDICATOR_EXPORTS)[number]): string {
    const { roadmap, indicator } = this.page();
    return apiUrl(PATHS.indicatorExport, { roadmap: roadmap.code, indicator: indicator.code, file });
  }

  protected async picture(kind: 'svg' | 'png'): Promise<void> {
    const chart = this.host.nativeElement.querySelector<SVGSVGElement>('.picture svg');
    if (!chart) return;
    const { roadmap, indicator, series, tracking } = this.page();
    const path = this.path();
    const cut = this.host.nativeElement.querySelector('.cut')?.textContent.trim();
    const invented = series.some(({ illustrative }) => illustrative)
      ? this.i18n.t('shell.illustrativeHint')
      : path && tracking?.illustrative
        ? this.i18n.t('indicator.picture.target')
        : '';
    const today = this.moment.today(roadmap.timeZone);
    const svg = pictureOf(chart, {
      title: `${this.i18n.text(indicator.name)} · ${this.i18n.country(roadmap.country)}`,
      subtitle: `${this.heading()} · ${this.unit()}`,
      legend: [
        ...[...new Map(this.pieces().map((piece) => [piece.name, piece])).values()].map(
          ({ name, colour, marker }) => ({
            ...{ name, colour },
            ...(isDense(this.pieces()) ? { dash: DASHES[marker] } : { shape: SHAPES[marker] }),
          }),
        ),
        ...(path ? [{ name: path.name, colour: 'var(--mat-sys-on-surface-variant)', dash: '6 4' }] : []),
      ],
      notes: [
        ...this.marks().map(({ mark, meaning }) => `${mark}: ${meaning}`),
        ...this.breaks().map(({ label }, n) => `${n + 1}. ${label}`),
        ...(cut ? [cut] : []),
        ...(invented ? [invented] : []),
        this.i18n.t('indicator.picture.source', {
          sources: [...new Set(series.map((one) => seriesName(this.i18n, one)))].join('; '),
          day: this.i18n.day(today),
        }),
      ],
    });
    const name = `${roadmap.code}-${indicator.code}-${today}.${kind}`;
    download(name, kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterOf(svg));
  }
}
