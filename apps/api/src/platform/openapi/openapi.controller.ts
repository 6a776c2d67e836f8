import { Controller, Get } from '@nestjs/common';
import { PATHS } from '@rumbo/domain';
import { Requires } from '../access';
import { Routes } from '../routes';
import { Describes } from './contract';
import { describeApi } from './document';

@Controller()
export class OpenApiController {
  private description: object | undefined;

  constructor(private readonly routes: Routes) {}

  @Get(PATHS.openapi)
  @Requires('reference:read')
  @Describes('This description, in OpenAPI 3.1')
  read(): object {
    return (this.description ??= describeApi(this.routes.all));
  }
}
