import { Injectable } from '@nestjs/common';
import type { Country, Territory } from '@rumbo/domain';
import { Database } from '../platform/database';

/** SQL for a territory in the shape of the contract. */
export const TERRITORY = `code, country, level, name, position, codes, parent`;

/** The territories of a country (a parameter of the statement) that roadmaps and meetings speak of, in their order. */
export const territoriesOf = (country: string): string =>
  `select ${TERRITORY} from territory where country = ${country} and level <> 'municipality' order by position`;

/** Countries and their territories: reference data that migrations bring. */
@Injectable()
export class CountriesService {
  constructor(private readonly database: Database) {}

  list(): Promise<Country[]> {
    return this.database.rows<Country>(`select code, time_zone as "timeZone" from country order by code`);
  }

  /** None for a country that is not known, as for one without territories of its own. */
  territories(country: string): Promise<Territory[]> {
    return this.database.rows<Territory>(territoriesOf('$1'), [country]);
  }
}
