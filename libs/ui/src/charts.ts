/** The heavy part of the library, with ngx-charts: imported inside `@defer` only. */
export { type Line, LineChart } from './chart/line-chart';
export { StackedBars, type StateBar } from './chart/stacked-bars';
export { SeriesChart } from './chart/series-chart';
