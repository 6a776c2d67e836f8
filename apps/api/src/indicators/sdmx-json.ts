import {
  type Indicator,
  type LocalizedText,
  type Observation,
  SDMX,
  SDMX_ATTRIBUTES,
  SDMX_DIMENSIONS,
  SDMX_MEASURE,
  SDMX_TIME,
  type SdmxRow,
  type Series,
  toSdmx,
} from '@rumbo/domain';
import { INTERFACE_LANGUAGES } from '@rumbo/i18n';
import { codeListOf, type Names, namesOf } from './sdmx-codes';

const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json';

type Portions = AsyncIterable<{ series: Series; observations: Observation[] }>;

/** Values of one component in the order in which they first occur; observations refer to them by place. */
class Values {
  readonly list: string[] = [];
  private readonly places = new Map<string, number>();

  placeOf(value: string): number {
    const known = this.places.get(value);
    if (known !== undefined) return known;
    this.places.set(value, this.list.length);
    return this.list.push(value) - 1;
  }
}

/**
 * An SDMX-JSON 2.0 data message as a stream: first the series with their observations, then the structure that they
 * refer to, which is only known once all have gone by.
 */
export async function* sdmxJson(
  indicator: Indicator,
  portions: Portions,
  names: Names,
): AsyncGenerator<string> {
  const dimensions = SDMX_DIMENSIONS.map(() => new Values());
  const times = new Values();
  const coded = new Map(CODED.map((attribute) => [attribute as string, new Values()]));
  yield `{"meta":${JSON.stringify(meta())},"data":{"dataSets":[{"structure":0,"action":"Information","series":{`;
  let [open, separator] = ['', ''];
  for await (const { series, observations } of portions) {
    let text = '';
    for (const observation of observations) {
      const row = toSdmx(observation, series, indicator);
      const key = SDMX_DIMENSIONS.map((id, n) => dimensions[n]?.placeOf(String(row[id]))).join(':');
      if (key !== open) {
        text += `${open === '' ? '' : '}},'}"${key}":{"observations":{`;
        [open, separator] = [key, ''];
      }
      const cells = [row[SDMX_MEASURE], ...SDMX_ATTRIBUTES.map((id) => attributeOf(row, id, coded.get(id)))];
      text += `${separator}"${times.placeOf(String(row[SDMX_TIME]))}":${JSON.stringify(cells)}`;
      separator = ',';
    }
    yield text;
  }
  const structure = structureOf(indicator, dimensions, times, coded, names);
  yield `${open === '' ? '' : '}}'}}}],"structures":[${JSON.stringify(structure)}]}}`;
}

/** What SDMX allows as the identifier of a code; other texts are values. */
const CODE = /^[A-Za-z0-9_@$-]+$/;

/** Attributes from a code list are told by their place in it, the others as they are. */
const CODED = ['OBS_STATUS', 'UNIT_MEASURE'] as const;

function attributeOf(row: SdmxRow, id: string, values: Values | undefined): string | number | null {
  const value = row[id] ?? null;
  return values && value !== null ? values.placeOf(String(value)) : value;
}

function meta() {
  return {
    schema: SCHEMA,
    id: `rumbo-${Date.now()}`,
    prepared: new Date().toISOString(),
    contentLanguages: [...INTERFACE_LANGUAGES],
    test: false,
    sender: { id: SDMX.agency },
  };
}

function structureOf(
  indicator: Indicator,
  dimensions: readonly Values[],
  times: Values,
  coded: ReadonlyMap<string, Values>,
  names: Names,
) {
  const component = (id: string) => ({ id, ...namesOf(names.component(id)) });
  return {
    ...namesOf(allNames(indicator.name)),
    links: [
      {
        urn: `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${SDMX.agency}:${SDMX.flow}(${SDMX.version})`,
        rel: 'dataflow',
      },
    ],
    dimensions: {
      dataSet: [],
      series: SDMX_DIMENSIONS.map((id, place) => ({
        ...component(id),
        keyPosition: place,
        values: (dimensions[place]?.list ?? []).map((code) => ({
          ...(CODE.test(code) ? { id: code } : { value: code }),
          ...namesOf(id === 'INDICATOR' ? allNames(indicator.name) : codeListOf(names, id, code)),
        })),
      })),
      observation: [
        {
          ...component(SDMX_TIME),
          keyPosition: SDMX_DIMENSIONS.length,
          roles: [SDMX_TIME],
          values: times.list.map((period) => ({ value: period })),
        },
      ],
    },
    measures: { observation: [component(SDMX_MEASURE)] },
    attributes: {
      dataSet: [],
      dimensionGroup: [],
      series: [],
      observation: SDMX_ATTRIBUTES.map((id) => {
        const values = coded.get(id);
        return {
          ...component(id),
          relationship: { observation: {} },
          ...(values && {
            values: values.list.map((code) => ({ id: code, ...namesOf(codeListOf(names, id, code)) })),
          }),
        };
      }),
    },
    dataSets: [0],
  };
}

const allNames = ({ lang, text, translations }: LocalizedText): Record<string, string> => ({
  [lang]: text,
  ...translations,
});
