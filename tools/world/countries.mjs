import { randomOf } from './random.mjs';

/** The members of the United Nations and its two permanent observers, by ISO 3166-1. */
const COUNTRIES = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO
  CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID
  IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK
  ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB
  SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU
  WS YE ZA ZM ZW`
  .trim()
  .split(/\s+/);

/** Of these the database knows territories: a small world has them first. */
const WITH_TERRITORIES = ['CL', 'KE', 'SN'];

const SPANISH = new Set('AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE'.split(' '));
const FRENCH = new Set(
  'BE BF BI BJ CD CF CG CI CM DJ DZ FR GA GN HT KM LU MA MC MG ML MR NE SN TD TG TN VU'.split(' '),
);

/** The first countries of the world: of all parts of it, in the same order for every seed. */
export function countries(count) {
  const others = COUNTRIES.filter((code) => !WITH_TERRITORIES.includes(code));
  const place = (code) => randomOf('order', code).next();
  return [...WITH_TERRITORIES, ...others.sort((a, b) => place(a) - place(b))].slice(0, count);
}

/** Which of the product's languages a country's ministries write in. */
export const languageOf = (country) => (SPANISH.has(country) ? 'es' : FRENCH.has(country) ? 'fr' : 'en');

const names = { en: null, es: null, fr: null };
export const nameOf = (country, language) =>
  (names[language] ??= new Intl.DisplayNames(language, { type: 'region' })).of(country);
