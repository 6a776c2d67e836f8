import { Body as Input, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Body, BodyEdit, BodyInput, BodyQuery, PATHS, RecordIdInPath } from '@rumbo/domain';
import * as z from 'zod';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { Describes } from '../platform/openapi/contract';
import { BodiesService } from './bodies.service';

@Controller()
export class BodiesController {
  constructor(private readonly bodies: BodiesService) {}

  @Get(PATHS.bodies)
  @Requires('reference:read')
  @Describes('The bodies of a country, by acronym, those of the past included', z.array(Body))
  list(@Query({ schema: BodyQuery }) { country }: BodyQuery): Promise<Body[]> {
    return this.bodies.list(country);
  }

  @Post(PATHS.bodies)
  @Requires('body:manage')
  @Describes('Adds a body to a country that one manages', Body)
  create(@Input({ schema: BodyInput }) input: BodyInput): Promise<Body> {
    return this.bodies.create(input);
  }

  @Patch(PATHS.body)
  @Requires('body:manage')
  @Describes('Changes a body, or marks it as one of the past', Body)
  edit(
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Input({ schema: BodyEdit }) edit: BodyEdit,
  ): Promise<Body> {
    return this.bodies.edit(id, version, edit);
  }
}
