import { can, type Person } from '@rumbo/domain';

/** Countries whose drafts a person reads, in alphabetical order; null: all. */
export function draftCountries({ grants }: Pick<Person, 'grants'>): string[] | null {
  const own = grants.filter((grant) => can({ grants: [grant] }, 'roadmap:readDraft'));
  const countries = own.flatMap(({ country }) => (country === null ? [] : [country]));
  return countries.length < own.length ? null : [...new Set(countries)].sort();
}
