import {
  apiUrl,
  EXPERIENCE_CANDIDATES,
  type ExperienceHit,
  type ExperiencePage,
  ExperiencePage as ExperiencePageSchema,
  type MarkedText,
  PATHS,
  type Problem,
} from '@rumbo/domain';
import { createPersona, createPlan, type PlanFixture, startApi, type TestApi } from '../testing';

interface Localized {
  lang: string;
  text: string;
  translations?: Record<string, string>;
}

/** One root in three languages, and so one word to find. */
const EVERY_COOPERATIVE = ['1.1', '2.1', '3.1', '9.1', 'A-1', 'A-2', 'instrument'];

describe('the search for experience', () => {
  let api: TestApi;
  let specialist: string;
  let coordinator: string;
  let chile: PlanFixture;

  beforeAll(async () => {
    api = await startApi();
    chile = await createPlan(api);
    const kenya = await createPlan(api, { code: 'KE-PROS' });
    const senegal = await createPlan(api, { code: 'SN-ESS' });
    const draft = await createPlan(api, { code: 'KE-DRAFT', status: 'draft' });
    specialist = (await createPersona(api, 'specialist')).cookie;
    coordinator = (await createPersona(api, 'coordinator')).cookie;
    await milestone(chile, '1.1', {
      title: { lang: 'es', text: 'Ventanilla única para la formalización de cooperativas' },
      description: {
        lang: 'es',
        text: `${'Se instala en cada región. '.repeat(20)}Atiende a las cooperativas campesinas sin costo.`,
      },
      themes: ['FORM'],
      forms: ['COOP'],
    });
    await milestone(chile, '1.2', {
      title: { lang: 'es', text: 'Fondo de garantía', translations: { en: 'Guarantee fund' } },
      themes: ['CRISIS'],
    });
    await milestone(kenya, '2.1', {
      title: { lang: 'en', text: 'Cooperatives of refugees and their hosts registered' },
      status: 'completed',
      completed_on: '2025-06',
      themes: ['FORM'],
    });
    await milestone(senegal, '3.1', {
      title: { lang: 'fr', text: 'Les coopératives productives solidaires sont créées' },
    });
    await milestone(draft, '9.1', { title: { lang: 'en', text: 'A secret cooperative bank' } });
    await agreement(chile, 'A-1', 'Registrar las cooperativas en línea', '2025-01-01', ['1.1']);
    await agreement(kenya, 'A-2', 'Cooperatives will be audited', null, []);
    await api.sql(
      `insert into instrument (roadmap_id, kind, title, starts_on, ends_on)
       values ($1, 'agreement', '{"lang": "es", "text": "Convenio sobre cooperativas de agua"}', '2020-01-01', '2022-12-31')`,
      [chile.roadmapId],
    );
  });
  afterAll(() => api.close());

  async function milestone(
    plan: PlanFixture,
    code: string,
    fields: {
      title: Localized;
      description?: Localized;
      status?: string;
      completed_on?: string;
      themes?: string[];
      forms?: string[];
    },
  ) {
    await api.sql(
      `insert into milestone (roadmap_id, objective_id, code, type, title, description, position, original_due, due,
                              status, progress, completed_on, themes, forms)
       values ($1, $2, $3, 'milestone', $4, $5, 0, '2030', '2030', $6, 0, $7, $8, $9)`,
      [
        ...[plan.roadmapId, plan.objectiveId, code, fields.title, fields.description ?? null],
        ...[fields.status ?? 'planned', fields.completed_on ?? null, fields.themes ?? [], fields.forms ?? []],
      ],
    );
  }

  async function agreement(
    plan: PlanFixture,
    number: string,
    text: string,
    publishedOn: string | null,
    codes: string[],
  ) {
    await api.sql(
      `with body as (
         insert into dialogue_body (roadmap_id, acronym, name)
         values ($1, $2, '{"lang": "es", "text": "Mesa"}') returning id),
       meeting as (
         insert into meeting (roadmap_id, dialogue_body_id, topic, status, type, level, held_on, minutes)
         select $1, id, '{"lang": "es", "text": "Plenario"}', 'held', 'CONS', 'national', '2024-12-01',
                json_build_object('publishedOn', $4::text) from body returning id)
       insert into agreement (roadmap_id, meeting_id, number, kind, text, milestone_ids)
       select $1, id, $2, 'decision', json_build_object('lang', 'es', 'text', $3::text),
              array(select id from milestone where roadmap_id = $1 and code = any($5)) from meeting`,
      [plan.roadmapId, number, text, publishedOn, codes],
    );
  }

  const find = (query: Record<string, string>, as = specialist) =>
    api.get<ExperiencePage & Problem>(
      `${apiUrl(PATHS.experience)}?${new URLSearchParams(query).toString()}`,
      {
        as,
      },
    );
  const codesOf = ({ items }: ExperiencePage) => items.map(({ code, kind }) => code ?? kind).sort();
  const found = async (query: Record<string, string>, as = specialist) =>
    codesOf((await find(query, as)).body);
  const words = ({ text, marks }: MarkedText) => marks.map(({ from, to }) => text.slice(from, to));
  const hit = async (query: Record<string, string>, code: string): Promise<ExperienceHit> => {
    const one = (await find(query)).body.items.find((item) => item.code === code);
    if (!one) throw new Error(`${code} was not found`);
    return one;
  };

  it('has the shape of the contract', async () => {
    const { body } = await find({ text: 'cooperativas' });
    expect(ExperiencePageSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ more: false, nextCursor: null });
  });

  it.each([
    ['cooperativas', EVERY_COOPERATIVE],
    ['COOPERATIVA', EVERY_COOPERATIVE],
    ['coopératives', EVERY_COOPERATIVE],
    ['formalizacion', ['1.1']],
    ['formalización', ['1.1']],
    ['creees', ['3.1']],
    ['host', ['2.1']],
    ['guarantee', ['1.2']],
    ['garantía', ['1.2']],
    ['"ventanilla única"', ['1.1']],
    ['"única ventanilla"', []],
    [
      'cooperativas -agua -refugees',
      EVERY_COOPERATIVE.filter((code) => code !== 'instrument' && code !== '2.1'),
    ],
    ['garantía or refugees', ['1.2', '2.1']],
    ['campesinas', ['1.1']],
    ['nowhere', []],
  ])('finds %s in any language, without regard to accents', async (text, codes) => {
    expect(await found({ text })).toEqual(codes);
  });

  it('filters by theme, form, kind and country, with or without words', async () => {
    expect(await found({ theme: 'FORM' })).toEqual(['1.1', '2.1', 'A-1']);
    expect(await found({ form: 'COOP' })).toEqual(['1.1', 'A-1']);
    expect(await found({ theme: 'FORM', text: 'refugees' })).toEqual(['2.1']);
    expect(await found({ text: 'cooperativas', kind: 'instrument' })).toEqual(['instrument']);
    expect(await found({ theme: 'FORM', kind: 'agreement' })).toEqual(['A-1']);
    expect(await found({ theme: 'CRISIS', country: 'KE' })).toEqual([]);
    expect(await found({ text: 'cooperatives', country: 'SN' })).toEqual(['3.1']);
  });

  it('shows drafts, and agreements before their minutes, only to who may read drafts there', async () => {
    expect(await found({ text: 'bank' })).toEqual(['9.1']);
    expect(await found({ text: 'bank' }, coordinator)).toEqual([]);
    expect(await found({ text: 'audited' })).toEqual(['A-2']);
    expect(await found({ text: 'audited' }, coordinator)).toEqual([]);
    await agreement(chile, 'A-3', 'Bosques comunes', null, []);
    expect(await found({ text: 'bosques' }, coordinator)).toEqual(['A-3']);
  });

  it('tells what each is, where it stands and where the words are', async () => {
    expect(await hit({ text: 'refugees', language: 'fr' }, '2.1')).toMatchObject({
      kind: 'milestone',
      roadmap: { code: 'KE-PROS', country: 'KE' },
      state: 'completed',
      on: '2030',
      passage: null,
    });
    const agreed = await hit({ text: 'cooperativas' }, 'A-1');
    expect(agreed).toMatchObject({ kind: 'agreement', state: 'open', on: '2024-12-01' });
    expect(agreed.meetingId).toBeGreaterThan(0);
    expect(words(agreed.title)).toEqual(['cooperativas']);
    const { title, passage } = await hit({ text: 'campesina formalizacion' }, '1.1');
    expect(words(title)).toEqual(['formalización']);
    expect(passage?.text.length).toBeLessThan(400);
    expect(passage && words(passage)).toEqual(['campesinas']);
    const { items } = (await find({ text: 'agua' })).body;
    expect(items).toMatchObject([{ kind: 'instrument', code: null, state: 'ended', on: '2020-01-01' }]);
  });

  it('shows a translation to who reads its language, and says which language it is', async () => {
    const titleFor = async (language: string) =>
      (await hit({ text: 'garantía or guarantee', language }, '1.2')).title;
    expect(await titleFor('en')).toEqual({
      lang: 'en',
      text: 'Guarantee fund',
      marks: [{ from: 0, to: 9 }],
    });
    expect(await titleFor('es')).toMatchObject({ lang: 'es', text: 'Fondo de garantía' });
    expect(await titleFor('fr')).toMatchObject({ lang: 'es', text: 'Fondo de garantía' });
  });

  it('ranks what has been done before what is planned', async () => {
    const { items } = (await find({ text: 'solidaires or refugees' })).body;
    expect(items.map(({ code }) => code)).toEqual(['2.1', '3.1']);
  });

  it.each([
    ['nothing', {}, 'required'],
    ['empty words', { text: '   ' }, 'required'],
    ['words that are everywhere', { text: 'de la para', language: 'es' }, 'nothingToFind'],
    ['no words at all', { text: '!!! ---', language: 'en' }, 'nothingToFind'],
    ['only what to leave out', { text: '-cooperativas' }, 'nothingToFind'],
    ['a novel', { text: 'cooperativa '.repeat(850) }, 'tooLong'],
    ['text that no database keeps', { text: 'coop\0' }, 'invalidText'],
    ['a theme that does not exist', { theme: 'SPACE' }, 'unknownValue'],
    ['a language of another planet', { text: 'coop', language: 'xx' }, 'unknownValue'],
    ['a cursor of its own make', { text: 'coop', cursor: '-1' }, 'invalidFormat'],
  ])('answers %s with the reason', async (_, query, code) => {
    const { status, body } = await find(query as unknown as Record<string, string>);
    expect([status, body.errors?.[0]?.code]).toEqual([422, code]);
  });

  it.each([
    `"cooperativas`,
    `cooperativas" "`,
    `& | ! ( ) cooperativas:*`,
    `'cooperativas''`,
    `a'b\\c "d`,
    '<b>',
  ])('takes %s as words', async (text) => {
    expect((await find({ text })).status).toBeLessThan(500);
  });

  it('finds a common word everywhere, not in the first countries alone, and turns its pages', async () => {
    const before = (await find({ theme: 'CARE' })).body;
    expect(before).toMatchObject({ items: [], total: 0 });
    await api.sql(
      `insert into milestone (roadmap_id, objective_id, code, type, title, position, original_due, due, themes)
       select o.roadmap_id, o.id, 'care.' || n, 'milestone',
              jsonb_build_object('lang', 'es', 'text', 'Cuidados ' || n), n, '2030', '2030', '{CARE}'
         from objective o join roadmap on roadmap.id = o.roadmap_id, generate_series(1, 400) n
        where roadmap.code in ('CL-HRR', 'KE-PROS')`,
    );
    const { body } = await find({ text: 'cuidados' });
    expect(body).toMatchObject({ total: 800, more: true });
    const seen = new Set<number>();
    const countries = new Map<string, number>();
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: ExperiencePage = (await find({ text: 'cuidados', ...(cursor && { cursor }) })).body;
      for (const { id, roadmap } of page.items) {
        seen.add(id);
        countries.set(roadmap.country, (countries.get(roadmap.country) ?? 0) + 1);
      }
      cursor = page.nextCursor;
    }
    expect(seen.size).toBe(EXPERIENCE_CANDIDATES);
    expect(Math.min(countries.get('CL') ?? 0, countries.get('KE') ?? 0)).toBeGreaterThan(
      EXPERIENCE_CANDIDATES / 4,
    );
  });
});
