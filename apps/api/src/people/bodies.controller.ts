import { Body as Input, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { type Body, BodyEdit, BodyInput, BodyQuery, PATHS, RecordIdInPath } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { BodiesService } from './bodies.service';

@Controller()
export class BodiesController {
  constructor(private readonly bodies: BodiesService) {}

  /** The bodies of a country, by acronym, those of the past included. */
  @Get(PATHS.bodies)
  @Requires('reference:read')
  list(@Query({ schema: BodyQuery }) { country }: BodyQuery): Promise<Body[]> {
    return this.bodies.list(country);
  }

  /** Adds a body to a country that one manages. */
  @Post(PATHS.bodies)
  @Requires('body:manage')
  create(@Input({ schema: BodyInput }) input: BodyInput): Promise<Body> {
    return this.bodies.create(input);
  }

  /** Changes a body, or marks it as one of the past. */
  @Patch(PATHS.body)
  @Requires('body:manage')
  edit(
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Input({ schema: BodyEdit }) edit: BodyEdit,
  ): Promise<Body> {
    return this.bodies.edit(id, version, edit);
  }
}
