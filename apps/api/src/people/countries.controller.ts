import { Controller, Get, Param } from '@nestjs/common';
import { Country, CountryCode, PATHS, Territory } from '@rumbo/domain';
import * as z from 'zod';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { CountriesService } from './countries.service';

@Controller()
export class CountriesController {
  constructor(private readonly countries: CountriesService) {}

  @Get(PATHS.countries)
  @Requires('reference:read')
  @Describes('Every country, with its time zone', z.array(Country))
  list(): Promise<Country[]> {
    return this.countries.list();
  }

  @Get(PATHS.territories)
  @Requires('reference:read')
  @Describes('The territories of a country, in the order its people read them in', z.array(Territory))
  territories(@Param('country', { schema: CountryCode }) country: string): Promise<Territory[]> {
    return this.countries.territories(country);
  }
}
