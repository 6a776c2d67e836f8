import { guessMapping, LANGUAGES, type LocalizedText } from '@rumbo/domain';
import { createTranslator, loadMessages } from '@rumbo/i18n';
import {
  createBody,
  createMilestone,
  createPersona,
  createPlan,
  startApi,
  type TestApi,
} from '../../testing';
import { readTable } from '../reading/read-table';
import { describeRealFiles, ITALIAN_PLAN, realFile } from '../testing';
import { type Format, FORMATS, planExchange } from './testing';

describe('the export of a plan', () => {
  let api: TestApi;
  let exchange: ReturnType<typeof planExchange>;
  beforeAll(async () => {
    api = await startApi();
    exchange = planExchange(api);
  });
  afterAll(() => api.close());

  describe('of what people write', () => {
    let cookie: string;
    beforeAll(async () => {
      ({ cookie } = await createPersona(api, 'coordinator'));
      const plan = await createPlan(api, { code: 'CL-NASTY' });
      const text = (text: string, translations?: Record<string, string>, lang = 'es'): LocalizedText => ({
        ...{ lang, text },
        ...(translations && { translations }),
      });
      const bodies = [
        await createBody(api, 'MIN; "X"|Y'),
        await createBody(api, '=SUM(A1)'),
        await createBody(api, 'Ñuble, Órgano'),
      ];
      await api.sql(`update axis set title = $2 where roadmap_id = $1`, [
        plan.roadmapId,
        text('=Eje "uno"', { fr: '-Axe', en: 'Axis' }),
      ]);
      await api.sql(`update objective set title = $2 where roadmap_id = $1`, [
        plan.roadmapId,
        text('Objectif', { es: '  Objetivo'.trim() }, 'fr'),
      ]);
      const rows: Record<string, unknown>[] = [
        { code: '=1+1', title: text('=HYPERLINK("http://x")', { en: '+1' }), due: '2026-Q2' },
        {
          code: "'=x",
          title: text("'=quoted"),
          due: '2026',
          description: text('-dash\nsecond line\r\nthird\ttab'),
        },
        { code: "''@", title: text("'plain"), due: '2026-06', verification: text('@at', { fr: 'N/A' }) },
        {
          code: '-',
          title: text('n/a'),
          description: text('—'),
          reference: 'two  blanks',
          due: '2026-06-30',
        },
        {
          code: '007',
          title: text('+56 9', undefined, 'fr'),
          description: text('Áé\u00A0ñ «»', { en: 'x' }, 'en'),
          due: '2027-Q4',
        },
        {
          ...{
            code: '1,5',
            title: text('1.234,5'),
            due: '2027',
            type: 'target',
            unit: '%',
            baseline: -0.125,
            goal: 12.345,
          },
          ...{ weight: 0.5, startsOn: '2025-01-31', reference: '_x000D_ "a",b;c|d' },
        },
        {
          code: '2.000',
          title: text('Meta'),
          due: '2027',
          type: 'target',
          baseline: 1e15,
          goal: 1234567.25,
          unit: '=€',
        },
        {
          ...{
            code: 'all',
            title: text('Todo'),
            due: '2026',
            ownerId: bodies[1],
            supportIds: [bodies[2], bodies[0]],
          },
          ...{
            territories: ['CL-MA', 'CL-AR'],
            themes: ['JUST', 'CARE'],
            principles: ['P4', 'P1'],
            forms: ['SHG', 'COOP'],
          },
        },
        { code: 'done', title: text('Hecho'), due: '2025' },
        { code: 'gone', title: text('Anulado'), due: '2025' },
        { code: 'late', title: text('Tarde'), due: '2025-03' },
      ];
      for (const row of rows) await createMilestone(api, plan, cookie, row);
      const set = (code: string, columns: string) =>
        api.sql(`update milestone set ${columns} where roadmap_id = $1 and code = $2`, [
          plan.roadmapId,
          code,
        ]);
      await set('done', `status = 'completed', completed_on = '2025-Q3', progress = 100`);
      await set(
        'gone',
        `status = 'cancelled', cancel_reason = '=razón' || chr(10) || 'larga', cancel_reference = '-12'`,
      );
      await set('late', `status = 'in_progress', progress = 33.3, due = '2027-Q1'`);
      await set('2.000', `status = 'in_progress', value = 2000.001`);
    });

    it.each(FORMATS)('comes back to the same plan from %s', (format) =>
      exchange.returns('CL-NASTY', format, cookie),
    );

    it.each(LANGUAGES)('comes back to the same plan from the columns of %s', async (language) => {
      await api.sql(`update person set language = $1`, [language]);
      await exchange.returns('CL-NASTY', 'csv', cookie);
    });

    it('has nothing in it that a spreadsheet would run', async () => {
      const text = (await exchange.exported('CL-NASTY', 'csv', cookie)).content.toString();
      const { table } = await readTable(Buffer.from(text));
      expect(table.rows.length).toBe(11);
      expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
      expect(text).not.toMatch(/(^|,|\n)"?[=+@]/m);
    });

    it('is read by its columns as they are named in every language', async () => {
      for (const language of LANGUAGES) {
        const say = createTranslator(language, await loadMessages(language));
        await api.sql(`update person set language = $1`, [language]);
        const { table } = await readTable((await exchange.exported('CL-NASTY', 'csv', cookie)).content);
        const { fields, identity, verbatim } = guessMapping('plan', table, 'plan.csv', { dateOrder: 'dmy' });
        const used = new Set([...identity, ...Object.values(fields).flatMap(({ columns }) => columns)]);
        expect(table.columns.filter((name) => !used.has(name))).toEqual([]);
        expect([identity, verbatim]).toEqual([[say('import.export.key')], true]);
        for (const [field, { columns }] of Object.entries(fields))
          if (!field.endsWith('Translations'))
            expect(columns).toEqual([say(`import.field.${field}` as never)]);
      }
    });

    it('saved again by a spreadsheet in Spanish is read by its own marks', async () => {
      const { content } = await exchange.exported('CL-NASTY', 'xlsx', cookie);
      const { table } = await readTable(content);
      const cell = (value: string | number) =>
        typeof value === 'number' ? String(value).replace('.', ',') : `"${value.replaceAll('"', '""')}"`;
      const csv = [table.columns, ...table.rows.map(({ cells }) => cells)]
        .map((cells) => cells.map(cell).join(';'))
        .join('\n');
      const itself = exchange.importerInto('CL-NASTY', cookie);
      const { body } = await itself.upload(csv);
      expect(body.reading).toMatchObject({ delimiter: ';', decimal: 'comma' });
      expect(body.effect?.counts).toMatchObject({ read: 11, refused: 0 });
    });

    it('changes what was changed in it, and leaves to reports what they say', async () => {
      const { content } = await exchange.exported('CL-NASTY', 'csv', cookie);
      const changed = content.toString().replace('Hecho', 'Hecho y derecho').replace('2025-Q3', '2025-Q4');
      const itself = exchange.importerInto('CL-NASTY', cookie);
      const { effect } = (await itself.upload(changed)).body;
      expect(effect?.counts).toMatchObject({ updated: 1, unchanged: 10 });
      expect(effect?.notices).toMatchObject([{ field: 'completedOn', code: 'keptStanding' }]);
    });

    it('refuses at row and field what cannot be', async () => {
      await api.sql(`update person set language = 'en'`);
      const { content } = await exchange.exported('CL-NASTY', 'csv', cookie);
      const mistakes: [right: string, wrong: string][] = [
        ['2025-Q3', ''],
        ['CL-MA; CL-AR', 'CL-MA; Atlantis'],
        ['Primacy of people and social purpose over capital', 'P9'],
        [',all,', `,${'x'.repeat(41)},`],
        ['description=en', 'description=english'],
      ];
      const broken = mistakes.reduce(
        (text, [right, wrong]) => text.replace(right, wrong),
        content.toString(),
      );
      const { effect } = (await (await exchange.empty('CL-BAD', cookie)).upload(broken)).body;
      expect(effect?.counts).toMatchObject({ read: 11, created: 8, refused: 3 });
      expect(effect?.errors.map(({ row, field, code }) => [row, field, code])).toEqual([
        [6, 'languages', 'invalidFormat'],
        [9, 'principles', 'unknownValue'],
        [9, 'territories', 'referenceMissing'],
        [9, 'code', 'tooLong'],
        [10, 'completedOn', 'required'],
      ]);
    });

    it('is named by the roadmap and the day, and is there for who may see the plan', async () => {
      const draft = await createPlan(api, { code: 'CL-DRAFT', status: 'draft' });
      expect((await exchange.exported('CL-NASTY', 'csv', '')).disposition).toMatch(
        /filename="CL-NASTY-plan-\d{4}-\d\d-\d\d\.csv"/,
      );
      expect((await exchange.exported(draft.code, 'csv', '')).status).toBe(404);
      expect((await exchange.exported('CL-NASTY', 'pdf' as Format, cookie)).status).toBe(404);
      expect((await exchange.exported('CL-NASTY', 'csv', cookie, '?asOf=yesterday')).status).toBe(422);
    });

    it('is the plan of a past day, where one is asked for', async () => {
      await api.sql(`set session_replication_role = replica`);
      await api.sql(`update change set at = at - interval '9 days'`);
      await api.sql(`set session_replication_role = origin`);
      await api.sql(`update milestone set title = '{"lang": "es", "text": "Otro"}' where code = 'done'`);
      const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
      const { disposition, content } = await exchange.exported('CL-NASTY', 'csv', cookie, `?asOf=${day}`);
      expect(disposition).toContain(`CL-NASTY-plan-${day}.csv`);
      expect(content.toString()).toContain('Hecho');
      expect((await exchange.exported('CL-NASTY', 'csv', cookie)).content.toString()).not.toContain('Hecho');
    });
  });

  describeRealFiles('of the Italian plan', () => {
    it.each(FORMATS)('comes back to the same 1,489 rows from %s', async (format) => {
      const { cookie } = await createPersona(api, 'coordinator', { country: 'IT' });
      const italian = await exchange.empty(`IT-PNRR${format === 'csv' ? 1 : 2}`, cookie, 'it');
      await italian.run(realFile(ITALIAN_PLAN), 'pnrr.csv');
      await exchange.returns(italian.plan.code, format, cookie, 'it');
    });
  });
});
