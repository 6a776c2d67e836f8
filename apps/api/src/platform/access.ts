import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Action, can, countryOf } from '@rumbo/domain';
import type { Request } from 'express';
import { ProblemException } from './problems';
import { currentPerson } from './request-context';

const PERMISSION = 'permission';

/** Names the permission that a route needs. A route without one keeps the API from starting. */
export const Requires = (action: Action) => SetMetadata(PERMISSION, action);

/**
 * Checks the permission for the country in the address, before any query. What depends on a record
 * (whose milestone is it?) is asked again by the service that has read it.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const action = this.reflector.get<Action | undefined>(PERMISSION, context.getHandler());
    const { params } = context.switchToHttp().getRequest<Request>();
    const roadmap = params['roadmap'];
    const country = typeof roadmap === 'string' ? countryOf(roadmap) : undefined;
    const person = currentPerson();
    if (action && can(person, action, country === undefined ? {} : { country })) return true;
    throw person ? new ProblemException(403, 'forbidden') : new ProblemException(401, 'notSignedIn');
  }
}

/** The permission a handler names, for the start-up check, OpenAPI and the tests. */
export const permissionOf = (handler: object): Action | undefined =>
  Reflect.getMetadata(PERMISSION, handler) as Action | undefined;
