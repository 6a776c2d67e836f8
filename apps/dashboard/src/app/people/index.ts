export { namedCountries } from './countries';
