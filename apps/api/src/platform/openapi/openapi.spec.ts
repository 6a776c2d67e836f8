import { startApi, type TestApi } from '../../testing';
import { Routes } from '../routes';

type Json = Record<string, never>;

interface Operation {
  summary?: string;
  security: object[];
  parameters: { name: string; in: string; schema: Json }[];
  requestBody?: { content: Record<string, { schema: Json }> };
  responses: Record<string, Json>;
}

interface Description {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json> };
}

describe('the description of the API', () => {
  let api: TestApi;
  let description: Description;
  beforeAll(async () => {
    api = await startApi();
    description = (await api.get<Description>('/api/openapi.json')).body;
  });
  afterAll(() => api.close());

  const operation = (method: string, path: string): Operation => {
    const found = description.paths[path]?.[method];
    if (!found) throw new Error(`${method} ${path} is not described.`);
    return found;
  };
  const headers = ({ parameters }: Operation) =>
    parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);

  it('is in OpenAPI 3.1', () => {
    expect(description.openapi).toBe('3.1.0');
  });

  it('has every route, each with a summary', () => {
    const described = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(
        ([method, { summary }]) => `${method} ${path} ${summary ? '' : 'nothing'}`,
      ),
    );
    const routes = api.app
      .get(Routes)
      .all.map(({ method, path }) => `${method.toLowerCase()} /${path.replace(/:(\w+)/g, '{$1}')} `);
    expect(described.sort()).toEqual(routes.sort());
  });

  it('refers only to what it contains', () => {
    const references = JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g);
    const missing = [...references]
      .map(([, path = '']) => path)
      .filter(
        (path) => !path.split('/').reduce<Json | undefined>((at, key) => at?.[key], description as never),
      );
    expect(missing).toEqual([]);
  });

  it('says who may read without signing in, and that a session is needed elsewhere', () => {
    expect(operation('get', '/roadmaps/{roadmap}/overview').security).toContainEqual({});
    expect(operation('get', '/my-updates').security).toEqual([{ session: [] }]);
  });

  it('says which writes carry the version they saw, and how a stale one is refused', () => {
    const edit = operation('patch', '/roadmaps/{roadmap}/milestones/{id}');
    expect(headers(edit)).toEqual(['If-Match']);
    expect(Object.keys(edit.responses)).toEqual(expect.arrayContaining(['412', '422', '428']));
  });

  it('says which reads answer only what has changed', () => {
    const overview = operation('get', '/roadmaps/{roadmap}/overview');
    expect(headers(overview)).toEqual(['If-None-Match']);
    expect(Object.keys(overview.responses)).toContain('304');
  });

  it('takes its schemas from the domain', () => {
    const { requestBody } = operation('post', '/roadmaps/{roadmap}/milestones/{id}/updates');
    const json = requestBody?.content['application/json'];
    expect(json?.schema).toEqual({ $ref: '#/components/schemas/MilestoneUpdateInput' });
    expect(description.components.schemas['MilestoneUpdateInput']).toMatchObject({
      properties: { status: { $ref: '#/components/schemas/MilestoneStatus' } },
      additionalProperties: false,
    });
  });
});
