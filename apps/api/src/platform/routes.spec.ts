import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { API_PREFIX, PERMISSIONS, ROLE_SCOPES, type Role, ROLES } from '@rumbo/domain';
import { createPersona, type Persona, startApi, type TestApi } from '../testing';
import { readConfig } from './config';
import { PlatformModule } from './platform.module';
import { type Route, Routes } from './routes';

/** Parameters of addresses: records that do not exist, in Chile. */
const PARAMETERS: Record<string, string> = {
  roadmap: 'CL-NONE',
  country: 'CL',
  id: '2147483647',
  token: 'none',
  indicator: 'FRM-01',
  file: 'meetings.csv',
};

const holders = ({ permission }: Route): readonly string[] => PERMISSIONS[permission];
const isPublic = (route: Route) => holders(route).includes('public');
const nameOf = ({ method, path }: Route) => `${method} /${path}`;

describe('the routes of the API', () => {
  let api: TestApi;
  let routes: readonly Route[];
  beforeAll(async () => {
    api = await startApi();
    routes = api.app.get(Routes).all;
  });
  afterAll(() => api.close());

  /** Sends an empty request, in a session of its own: one of the routes signs out. */
  const statusOf = async ({ method, path }: Route, persona?: Persona) => {
    const address = path.replace(/:(\w+)/g, (_, name: string) => {
      const value = PARAMETERS[name];
      if (!value) throw new Error(`No value for the parameter ${name} of ${path}.`);
      return value;
    });
    const { status } = await api.call(method, `/${API_PREFIX}/${address}`, {
      as: persona && (await api.signIn(persona.id)),
    });
    return status;
  };
  const statuses = async (asked: Route[], persona?: Persona) => {
    const answers: Record<string, string> = {};
    for (const route of asked) answers[nameOf(route)] = verdict(await statusOf(route, persona));
    return answers;
  };
  const verdict = (status: number) => {
    if (status >= 500) return `broken: ${status}`;
    return status === 401 ? 'not signed in' : status === 403 ? 'forbidden' : 'let through';
  };
  const expected = (asked: Route[], say: (route: Route) => string) =>
    Object.fromEntries(asked.map((route) => [nameOf(route), say(route)]));

  it('are these, each with its permission', () => {
    const lines = routes.map((route) => `${route.method.padEnd(6)} /${route.path}  ${route.permission}`);
    expect(`\n${lines.sort(byPath).join('\n')}\n`).toMatchSnapshot();
  });

  it('are all that the server answers', () => {
    const { stack } = (api.app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } }).router;
    const served = stack.flatMap(({ route }) =>
      route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
    );
    const listed = routes.map(({ method, path }) => `${method} /${API_PREFIX}/${path}`);
    expect(served.sort()).toEqual(listed.sort());
  });

  it('let nobody through without a sign-in but where the permission is public', async () => {
    expect(await statuses([...routes])).toEqual(
      expected([...routes], (route) => (isPublic(route) ? 'let through' : 'not signed in')),
    );
  });

  it.each(ROLES)('let a %s through where the permission names the role, and nowhere else', async (role) => {
    const persona = await createPersona(api, role);
    const says = (route: Route) =>
      isPublic(route) || holders(route).includes(role) ? 'let through' : 'forbidden';
    expect(await statuses([...routes], persona)).toEqual(expected([...routes], says));
  });

  const bound = ROLES.filter((role: Role) => ROLE_SCOPES[role] !== 'world');
  it.each(bound)('let a %s of another country do nothing with a roadmap but read it', async (role) => {
    const persona = await createPersona(api, role, { country: 'KE' });
    const ofChile = routes.filter(({ path }) => path.includes(':roadmap'));
    expect(await statuses(ofChile, persona)).toEqual(
      expected(ofChile, (route) => (isPublic(route) ? 'let through' : 'forbidden')),
    );
  });

  it('keep the API from starting when one names no permission', async () => {
    @Controller()
    class Careless {
      @Get('secrets')
      secrets() {
        return 'all of them';
      }
    }
    @Module({
      imports: [PlatformModule.with(readConfig({ DATABASE_URL: api.url }))],
      controllers: [Careless],
    })
    class CarelessModule {}
    const app = await NestFactory.create(CarelessModule, { logger: false, abortOnError: false });
    await expect(app.init()).rejects.toThrow('GET secrets names no permission: add @Requires to secrets');
    await app.close();
  });
});

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

const byPath = (one: string, other: string) => {
  const [a, b] = [one.slice(7), other.slice(7)];
  return a === b ? one.localeCompare(other) : a < b ? -1 : 1;
};
