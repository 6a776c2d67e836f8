import { Injectable } from '@nestjs/common';
import type { Country, Territory } from '@rumbo/domain';
import { Database } from '../platform/database';

/** SQL for a territory in the shape of the contract. */
export const TERRITORY = `code, country, level, name, position, codes`;

/** Countries and their territories: reference data that migrations bring. */
@Injectable()
export class CountriesService {
  constructor(private readonly database: Database) {}

  list(): Promise<Country[]> {
    return this.database.rows<Country>(`select code, time_zone as "timeZone" from country order by code`);
  }

  /** None for a country that is not known, as for one without territories of its own. */
  territories(country: string): Promise<Territory[]> {
    return this.database.rows<Territory>(
      `select ${TERRITORY} from territory where country = $1 order by position`,
      [country],
    );
  }
}
