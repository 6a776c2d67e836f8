export { partName, warningText } from './figures';
export { IndicatorsCard } from './overview/indicators-card';
