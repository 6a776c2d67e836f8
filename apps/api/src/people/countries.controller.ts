import { Controller, Get, Param } from '@nestjs/common';
import { type Country, CountryCode, PATHS, type Territory } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { CountriesService } from './countries.service';

@Controller()
export class CountriesController {
  constructor(private readonly countries: CountriesService) {}

  @Get(PATHS.countries)
  @Requires('reference:read')
  list(): Promise<Country[]> {
    return this.countries.list();
  }

  /** The territories of a country, in the order its people read them in. */
  @Get(PATHS.territories)
  @Requires('reference:read')
  territories(@Param('country', { schema: CountryCode }) country: string): Promise<Territory[]> {
    return this.countries.territories(country);
  }
}
