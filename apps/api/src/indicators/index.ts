export { IndicatorListService } from './indicator-list.service';
export { IndicatorsModule } from './indicators.module';
export { INDICATOR, newestPoints, POINT, SERIES, speakingSeries, TRACKING } from './records';
export { VisibleIndicators } from './visible-indicators';
