import { API_PREFIX, AsOf, PERMISSIONS, Problem } from '@rumbo/domain';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import { SESSION_COOKIE } from '../../people';
import { TITLES } from '../problems';
import type { Route } from '../routes';
import { Components, type JsonSchema } from './components';
import { contractOf } from './contract';
import { type Inputs, inputsOf } from './inputs';

/** Describes the API in OpenAPI 3.1 from what its routes and the domain's schemas already say. */
export function describeApi(routes: readonly Route[]) {
  const components = new Components();
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = `/${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, components) };
  }
  const problem = components.reference(Problem, 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rumbo',
      version: '1',
      description:
        'National roadmaps for the social and solidarity economy: what was promised, and where it stands.',
    },
    servers: [{ url: `/${API_PREFIX}` }],
    paths: sorted(paths),
    components: {
      schemas: sorted(components.schemas),
      responses: {
        Problem: { description: 'Refused', content: { 'application/problem+json': { schema: problem } } },
      },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE } },
    },
  };
}

function operation(route: Route, components: Components) {
  const inputs = inputsOf(route);
  const contract = contractOf(route.handler);
  const isPublic = (PERMISSIONS[route.permission] as readonly string[]).includes('public');
  const concept = route.controller.name.replace(/Controller$/, '');
  return {
    operationId: `${concept}.${route.name}`,
    tags: [concept],
    ...(contract && { summary: contract.summary }),
    description: `Permission: \`${route.permission}\`.`,
    security: isPublic ? [{}, { session: [] }] : [{ session: [] }],
    parameters: parameters(route, inputs, components),
    ...requestBody(inputs, components),
    responses: {
      ...success(route, components),
      ...(inputs.givesState && { 304: { description: 'As the reader knows it' } }),
      ...Object.fromEntries(refusals(inputs, isPublic).map((status) => [status, refusal(status)])),
    },
  };
}

function parameters({ path }: Route, inputs: Inputs, components: Components): object[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => {
    const schema = inputs.params[name];
    return {
      name,
      in: 'path',
      required: true,
      schema: schema ? components.inline(schema) : { type: 'string' },
    };
  });
  const queries = [...(inputs.query ? [inputs.query] : []), ...(inputs.tellsOfThePast ? [AsOf] : [])];
  const inQuery = queries
    .map((query): JsonSchema => components.inline(query))
    .flatMap(({ properties, required }) =>
      Object.entries(properties ?? {}).map(([name, schema]) => ({
        name,
        in: 'query',
        required: required?.includes(name) ?? false,
        schema,
      })),
    );
  const version = {
    name: 'If-Match',
    in: 'header',
    required: true,
    schema: { type: 'string', examples: ['"3"'] },
  };
  const state = { name: 'If-None-Match', in: 'header', schema: { type: 'string' } };
  return [
    ...inPath,
    ...inQuery,
    ...(inputs.needsVersion ? [version] : []),
    ...(inputs.givesState ? [state] : []),
  ];
}

function requestBody({ body, takesFile }: Inputs, components: Components) {
  if (takesFile) {
    const file = {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: file } } } };
  }
  if (!body) return {};
  const schema = components.reference(body, 'input');
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
}

function success({ method, handler }: Route, components: Components) {
  const status =
    (Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined) ??
    (method === 'POST' ? 201 : 200);
  const { answer, sentAs = 'application/json' } = contractOf(handler) ?? {};
  const schema = answer && components.reference(answer, 'output');
  return {
    [status]: { description: 'Done', ...(schema && { content: { [sentAs]: { schema } } }) },
  };
}

function refusals(
  { body, query, tellsOfThePast, params, takesFile, needsVersion }: Inputs,
  isPublic: boolean,
): number[] {
  return [
    ...(body || takesFile ? [400, 413, 422] : query || tellsOfThePast ? [422] : []),
    ...(isPublic ? [] : [401, 403]),
    ...(Object.keys(params).length > 0 ? [404] : []),
    ...(needsVersion ? [412, 428] : []),
  ];
}

const refusal = (status: number) => ({
  $ref: '#/components/responses/Problem',
  description: TITLES[status] ?? 'Refused',
});

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
