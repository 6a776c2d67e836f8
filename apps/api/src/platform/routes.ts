import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Action } from '@rumbo/domain';
import { permissionOf } from './access';

export interface Route {
  method: string;
  path: string;
  permission: Action;
  handler: object;
  /** The class and the name of the handler, by which Nest keeps what its parameters ask for. */
  controller: { name: string };
  name: string;
}

/** Every route of the API, read off the controllers. The API does not start with one that names no permission. */
@Injectable()
export class Routes implements OnModuleInit {
  private readonly found: Route[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  get all(): readonly Route[] {
    return this.found;
  }

  onModuleInit(): void {
    for (const { instance } of this.discovery.getControllers()) {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object> & {
        constructor: { name: string };
      };
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined);
        if (!handler || path === undefined) continue;
        const permission = permissionOf(handler);
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'GET';
        if (!permission) throw new Error(`${method} ${path} names no permission: add @Requires to ${name}`);
        this.found.push({ method, path, permission, handler, controller: prototype.constructor, name });
      }
    }
  }
}
