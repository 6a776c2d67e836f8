export { namedCountries } from './countries';
export { matches } from './search';
