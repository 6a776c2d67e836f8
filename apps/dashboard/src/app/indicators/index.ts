export { changeIn, figureIn, partName, pointLabel, seriesName, warningText } from './figures';
export { IndicatorsCard } from './overview/indicators-card';
