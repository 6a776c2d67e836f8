export * from './contract';
export { countryOfArea } from './areas';
export { type Outcome, placeKey, type Places, type ReadObservation, type Refused } from './outcome';
export { ObservationReader } from './reader';
export { guessObservationMapping, profileOf, type Seen } from './profiles';
export { type Chain, planSeries, type Segment, type StoredSeries } from './series-plan';
