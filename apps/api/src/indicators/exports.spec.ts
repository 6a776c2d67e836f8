import { apiUrl, type ImportPreview, type IndicatorExport, type IndicatorPage, PATHS } from '@rumbo/domain';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { createInformality, createPersona, createPlan, spanish, startApi, type TestApi } from '../testing';
import { importerOf } from '../imports/testing';

interface Figure {
  series: string;
  territory: string | null;
  part: string;
  period: string;
  value: number | null;
  flag: string | null;
}
const inOrder = (figures: Figure[]) => figures.map((figure) => JSON.stringify(figure)).sort();

describe('exports of an indicator', () => {
  let api: TestApi;
  let cookie: string;
  beforeAll(async () => {
    api = await startApi();
    await createPlan(api);
    ({ cookie } = await createPersona(api, 'coordinator'));
    const { before, ine } = await createInformality(api);
    const { body } = await api.get<IndicatorPage>(
      apiUrl(PATHS.indicator, { roadmap: 'CL-HRR', indicator: 'FRM-01' }),
    );
    await api.call('POST', apiUrl(PATHS.seriesBreaks, { roadmap: 'CL-HRR', id: before }), {
      as: cookie,
      version: body.series.find(({ id }) => id === before)?.version ?? 0,
      body: { period: '2017', reason: spanish('Nueva serie') },
    });
    await api.call('POST', apiUrl(PATHS.seriesObservations, { roadmap: 'CL-HRR', id: ine }), {
      as: cookie,
      body: {
        observations: [
          {
            period: '2026-01/P3M',
            value: 26.5,
            numerator: 2498665,
            denominator: 9428925,
            flag: 'P',
            document: '=HYPERLINK("x")',
          },
          { period: '2026-02/P3M', value: null, flag: 'U', publishedOn: '2026-05-01' },
          { period: '2025-10/P3M', value: 0, disaggregation: 'ocupacion_propia=Sí;sex=F' },
        ],
      },
    });
  });
  afterAll(() => api.close());

  const url = (file: IndicatorExport) =>
    apiUrl(PATHS.indicatorExport, { roadmap: 'CL-HRR', indicator: 'FRM-01', file });
  const text = async (file: IndicatorExport) => (await api.get<string>(url(file), { as: cookie })).body;
  const recorded = async (from = api): Promise<Figure[]> =>
    from.sql<Figure & Record<string, unknown>>(
      `select concat_ws(' ', provider, source, base, to_char(series.starts_on, 'YYYY-MM-DD')) as series, territory,
              disaggregation as part, period, value, flag
         from observation join series on series.id = series_id`,
    );
  const asFigures = (
    rows: Record<string, string>[],
    names: Record<
      'provider' | 'source' | 'base' | 'start' | 'territory' | 'part' | 'period' | 'value' | 'flag',
      string
    >,
  ) =>
    rows.map((row): Figure => ({
      series: [row[names.provider], row[names.source], row[names.base], row[names.start]]
        .join(' ')
        .replace(/ +/g, ' ')
        .trim(),
      territory: row[names.territory] || null,
      part: row[names.part] ?? '',
      period: row[names.period] ?? '',
      value: row[names.value] === '' ? null : Number(row[names.value]),
      flag: row[names.flag] || null,
    }));
  const SPANISH = {
    ...{ provider: 'Publica', source: 'Fuente', base: 'Base de población', start: 'Inicio de la serie' },
    ...{
      territory: 'Código de territorio',
      part: 'Código de desagregación',
      period: 'Período',
      value: 'Valor',
      flag: 'Código de estado',
    },
  };
  /** A series that begins with a break is told by its day: the database writes nothing else. */
  const tidy = (figures: Figure[]) =>
    inOrder(figures.map((one) => ({ ...one, series: one.series.replace(/ +/g, ' ').trim() })));

  it('say in CSV what is recorded, in the reader’s words, and run no formula', async () => {
    const { headers, body } = await api.get<string>(url('csv'), { as: cookie });
    expect(headers.get('content-disposition')).toMatch(
      /attachment; filename="CL-HRR-FRM-01-\d{4}-\d\d-\d\d\.csv"/,
    );
    const rows = parse<Record<string, string>>(body, { columns: true, bom: true });
    expect(tidy(asFigures(rows, SPANISH))).toEqual(tidy(await recorded()));
    expect(rows.find((row) => row['Estado'] === 'Provisional')).toMatchObject({
      Numerador: '2498665',
      Documento: `'=HYPERLINK("x")`,
    });
    expect(rows.some((row) => row['Desagregación'] === 'Sexo: Mujeres')).toBe(true);
  });

  it('say the same in a workbook', async () => {
    const answer = await fetch(api.address + url('xlsx'), { headers: { cookie } });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(await answer.arrayBuffer());
    const [heading = [], ...lines] = workbook.worksheets[0]?.getSheetValues().slice(1) as string[][];
    const names = heading.slice(1);
    const rows = lines.map((cells) =>
      Object.fromEntries(names.map((name, n) => [name, String(cells[n + 1] ?? '')])),
    );
    expect(tidy(asFigures(rows, SPANISH))).toEqual(tidy(await recorded()));
  });

  it('read back from SDMX-CSV as the same series and figures, in another country’s place and here as unchanged', async () => {
    const file = await text('sdmx.csv');
    expect(file.split('\r\n')[0]).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,/);
    const here = importerOf(api, { code: 'CL-HRR', roadmapId: 0, axisId: 0, objectiveId: 0 }, cookie);
    const again: ImportPreview = await here.observe(file, 'FRM-01.sdmx.csv');
    expect(again.mapping.profile).toBe('sdmxCsv');
    expect(again.effect?.counts).toMatchObject({ created: 0, updated: 0, refused: 0 });

    const other = await startApi();
    const plan = await createPlan(other);
    const there = importerOf(other, plan, (await createPersona(other, 'coordinator')).cookie);
    await there.take(await there.observe(file, 'FRM-01.sdmx.csv'));
    expect(tidy(await recorded(other))).toEqual(tidy(await recorded()));
    const breaks = (from: TestApi) =>
      from.sql(`select source, starts_on, break_kind from series where starts_on is not null order by 1, 2`);
    expect(await breaks(other)).toEqual(await breaks(api));
    await other.close();
  });

  it('say the same in SDMX-JSON, by the places of the codes in its structure', async () => {
    interface Component {
      id: string;
      values?: { id?: string; value?: string; names?: Record<string, string> }[];
    }
    interface Message {
      data: {
        dataSets: { series: Record<string, { observations: Record<string, (string | number | null)[]> }> }[];
        structures: {
          dimensions: { series: Component[]; observation: Component[] };
          attributes: { observation: Component[] };
        }[];
      };
    }
    const { data } = (await api.get<Message>(url('sdmx.json'), { as: cookie })).body;
    const [structure] = data.structures;
    const code = (component: Component | undefined, place: unknown) => {
      const found = component?.values?.[Number(place)];
      return found?.id ?? found?.value ?? '';
    };
    const series = structure?.dimensions.series ?? [];
    const status = structure?.attributes.observation.find(({ id }) => id === 'OBS_STATUS');
    const figures = Object.entries(data.dataSets[0]?.series ?? {}).flatMap(([key, { observations }]) => {
      const codes = Object.fromEntries(
        key.split(':').map((place, n) => [series[n]?.id ?? '', code(series[n], place)]),
      );
      const bare = (id: string) => (codes[id] === '_Z' || codes[id] === '_T' ? '' : (codes[id] ?? ''));
      const parts = [
        ...series.flatMap(({ id }) =>
          PARTS.includes(id) && bare(id) ? [`${id.toLowerCase()}=${bare(id)}`] : [],
        ),
        ...bare('OTHER_DIMENSIONS').split(';').filter(Boolean),
      ];
      return Object.entries(observations).map(([time, cells]): Figure => {
        const flag = code(status, cells[1]);
        return {
          series: ['PROVIDER', 'SOURCE', 'BASE', 'SERIES_START'].map(bare).filter(Boolean).join(' '),
          territory: bare('TERRITORY') || null,
          part: parts.sort().join(';'),
          period: code(structure?.dimensions.observation[0], time).replace('-01/P3M', '/P3M'),
          value: cells[0] as number | null,
          flag: flag === 'A' || flag === 'O' ? null : flag,
        };
      });
    });
    expect(tidy(figures)).toEqual(tidy(await recorded()));
    const sex = series.find(({ id }) => id === 'SEX')?.values?.find(({ id }) => id === 'F');
    expect(sex?.names).toEqual({ en: 'Women', es: 'Mujeres', fr: 'Femmes' });
  });

  it('document their structure: a concept for every component, a list for every code', async () => {
    const { status, body } = await api.get<{
      data: Record<string, { id: string; codes?: unknown[]; concepts?: unknown[] }[]>;
    }>(apiUrl(PATHS.sdmxStructure));
    expect(status).toBe(200);
    expect(body.data['codelists']?.map(({ id }) => id)).toContain('CL_SEX');
    expect(body.data['conceptSchemes']?.[0]?.concepts).toHaveLength(31);
  });

  it('are for whoever sees the roadmap, and only of what exists', async () => {
    expect((await api.get(url('csv'))).status).toBe(200);
    const at = (indicator: string, file: string) =>
      `/api/roadmaps/CL-HRR/indicators/${indicator}/exports/${file}`;
    expect((await api.get(at('FRM-99', 'csv'))).status).toBe(404);
    expect((await api.get(at('FRM-01', 'pdf'))).status).toBe(404);
    expect((await api.get<string>(at('FRM-02', 'csv'))).body.trim().split('\r\n')).toHaveLength(1);
  });
});

const PARTS = ['SEX', 'AGE', 'AREA', 'ACTIVITY', 'STATUS', 'FORM', 'TYPE'];
