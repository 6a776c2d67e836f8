export { changeIn, figureIn, partName, warningText } from './figures';
export { IndicatorsCard } from './overview/indicators-card';
