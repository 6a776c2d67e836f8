import type { ImportMapping, ImportSource } from '../contract';
import { byNames, periodIn } from '../guess';
import type { Seen } from '../observations/profiles';

const always = (constant: string): ImportSource => ({ columns: [], constant });

/**
 * A mapping to begin with: fields by the names of their columns, the day of the register from the file's name. A year
 * without members is not that of accounts.
 */
export function guessRegisterMapping({ columns, fileName, country }: Seen): ImportMapping {
  const fields: ImportMapping['fields'] = {
    provider: always('Register'),
    ...byNames('register', columns),
    area: always(country),
  };
  if (!fields.members) delete fields.recordYear;
  const day = fields.recordYear ? null : periodIn(fileName, 'dmy');
  if (day !== null) fields.registerDay ??= always(day);
  return { fields, identity: [] };
}
