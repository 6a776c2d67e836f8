export { FactorsCard } from './card/factors-card';
