export * from './contract';
export { countryOfArea } from './areas';
export {
  type Outcome,
  ObservationReader,
  placeKey,
  type Places,
  type ReadObservation,
  type Refused,
} from './reader';
export { guessObservationMapping, profileOf, type Seen } from './profiles';
export { type Chain, planSeries, type Segment, type StoredSeries } from './series-plan';
