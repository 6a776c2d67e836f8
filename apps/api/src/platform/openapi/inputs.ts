import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type * as z from 'zod';
import { seenVersion } from '../if-match';
import { seenState } from '../if-none-match';
import { isOfNow } from '../past';
import type { Route } from '../routes';

/** What a route asks for, as its parameters already say it to Nest. */
export interface Inputs {
  params: Record<string, z.ZodType>;
  query?: z.ZodObject;
  /** Answers for a past day as well, as every read of a roadmap does. */
  tellsOfThePast: boolean;
  body?: z.ZodType;
  takesFile: boolean;
  needsVersion: boolean;
  givesState: boolean;
}

interface Argument {
  data?: string;
  schema?: z.ZodType;
  factory?: unknown;
}

export function inputsOf({ controller, name, method, path, handler }: Route): Inputs {
  const metadata = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
    string,
    Argument
  >;
  const all = Object.entries(metadata).map(([key, argument]) => ({
    type: Number(key.split(':')[0]),
    ...argument,
  }));
  const schemaOf = (type: RouteParamtypes) => all.find((argument) => argument.type === type)?.schema;
  const query = schemaOf(RouteParamtypes.QUERY) as z.ZodObject | undefined;
  const body = schemaOf(RouteParamtypes.BODY);
  return {
    params: Object.fromEntries(
      all.flatMap(({ type, data, schema }) =>
        type === RouteParamtypes.PARAM && data && schema ? [[data, schema]] : [],
      ),
    ),
    ...(query && { query }),
    tellsOfThePast: method === 'GET' && path.includes(':roadmap') && !isOfNow(handler),
    ...(body && { body }),
    takesFile: all.some(({ type }) => type === RouteParamtypes.FILE),
    needsVersion: all.some(({ factory }) => factory === seenVersion),
    givesState: all.some(({ factory }) => factory === seenState),
  };
}
