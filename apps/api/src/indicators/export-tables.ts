import {
  type Indicator,
  localize,
  type Observation,
  observationPrecision,
  SDMX,
  SDMX_COLUMNS,
  type Series,
  toSdmx,
  valuesOf,
} from '@rumbo/domain';
import { isMessageKey, type MessageKey, type Messages, type Translator } from '@rumbo/i18n';
import { csvLine, type ExportCell } from '../platform/export-file';

/** In whose words a file is written. */
export interface ExportWords {
  language: string;
  messages: Messages;
  say: Translator;
  /** Names of territories by code. */
  places: ReadonlyMap<string, string>;
}

const COLUMNS = [
  'code',
  'name',
  'country',
  'territoryCode',
  'territory',
  'period',
  'precision',
  'part',
  'partCode',
  'value',
  'unit',
  'numerator',
  'denominator',
  'flag',
  'flagCode',
  'provider',
  'source',
  'methodology',
  'base',
  'seriesStart',
  'published',
  'retrieved',
  'document',
] as const;

export const columnsIn = ({ say }: ExportWords): string[] =>
  COLUMNS.map((column) => say(`indicators.export.${column}`));

/** An observation for people: codes, and what they mean in the reader's language. */
export function readableRow(
  observation: Observation,
  series: Series,
  indicator: Indicator,
  words: ExportWords,
): ExportCell[] {
  const { language, say, places } = words;
  const unit = indicator.unitText
    ? localize(indicator.unitText, language).text
    : say(`measure.unit.${indicator.unit}`);
  return [
    ...[indicator.code, localize(indicator.name, language).text, series.country],
    ...[observation.territory, observation.territory && (places.get(observation.territory) ?? null)],
    ...[observation.period, say(`vocabulary.precision.${observationPrecision(observation.period)}`)],
    ...[partIn(observation.disaggregation, words), observation.disaggregation || null],
    ...[observation.value, unit, observation.numerator, observation.denominator],
    ...[observation.flag && say(`measure.flag.${observation.flag}`), observation.flag],
    ...[
      series.provider,
      series.source || null,
      series.methodology || null,
      series.base || null,
      series.startsOn,
    ],
    ...[observation.publishedOn, observation.retrievedOn, observation.document],
  ];
}

/** `Sex: women · Activity: agriculture`. */
function partIn(disaggregation: string, { messages, say }: ExportWords): string | null {
  const word = (key: string, code: string) => (isMessageKey(messages, key) ? say(key as MessageKey) : code);
  const parts = Object.entries(valuesOf(disaggregation)).map(
    ([dimension, value]) =>
      `${word(`measure.dimension.${dimension}`, dimension)}: ${word(`measure.value.${dimension}.${value}`, value)}`,
  );
  return parts.join(' · ') || null;
}

/** SDMX-CSV 2.0: what the row is about, what to do with it, then the components of the structure. */
export const SDMX_CSV_HEADER = csvLine(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...SDMX_COLUMNS]);

const FLOW = `${SDMX.agency}:${SDMX.flow}(${SDMX.version})`;

/** `I`: to be added to what the receiver has. */
export function sdmxCsvLine(observation: Observation, series: Series, indicator: Indicator): string {
  const row = toSdmx(observation, series, indicator);
  return csvLine(['dataflow', FLOW, 'I', ...SDMX_COLUMNS.map((column) => row[column] ?? null)]);
}
