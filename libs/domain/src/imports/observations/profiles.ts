import type { ImportMapping, ImportSource } from '../contract';
import { byNames } from '../guess';
import { foldedWords } from '../text';
import { isKnownDimension } from './dimensions';
import { readObservationPeriod } from './periods';
import type { ObservationProfile } from './contract';

type Fields = ImportMapping['fields'];

/** What a mapping is guessed from: the names of the columns, the first row, the file's name, the roadmap's country. */
export interface Seen {
  columns: readonly string[];
  /** Below each name the first cell with a letter in it, else the first that says anything. */
  first: readonly string[];
  fileName: string;
  country: string;
}

const from = (...columns: string[]): ImportSource => ({ columns, constant: null });
const always = (constant: string): ImportSource => ({ columns: [], constant });

/** Which make a file is of, by the names of its columns. */
export function profileOf({ columns, fileName }: Pick<Seen, 'columns' | 'fileName'>): ObservationProfile {
  const has = (...names: string[]) => names.every((name) => columns.includes(name));
  if (has('STRUCTURE', 'STRUCTURE_ID', 'TIME_PERIOD', 'OBS_VALUE')) return 'sdmxCsv';
  if (has('ref_area', 'indicator', 'source', 'time', 'obs_value')) return 'ilostat';
  if (columns.some((name) => name.startsWith('DTI_CL_')) && has('Value')) return 'ineStat';
  if (has('cod_com', 'clasf_pnd')) return 'sicvir';
  if (has('Year', 'Value') && OPEN_SDG_FILE.test(fileName)) return 'openSdg';
  return 'generic';
}
const OPEN_SDG_FILE = /indicator[_-](\d+-[\da-z]+-[\da-z]+)/i;

/** A mapping to begin with. */
export function guessObservationMapping(seen: Seen): ImportMapping {
  const profile = profileOf(seen);
  const fields = {
    area: always(seen.country),
    provider: always(PROVIDERS[profile]),
    ...GUESSES[profile](seen),
  };
  return { profile, scope: 'country', fields, identity: [] };
}

const PROVIDERS: Record<ObservationProfile, string> = {
  ilostat: 'ILOSTAT',
  ineStat: 'INE',
  sicvir: 'INE',
  openSdg: 'Open SDG',
  sdmxCsv: 'SDMX',
  generic: 'Import',
};

const GUESSES: Record<ObservationProfile, (seen: Seen) => Fields> = {
  ilostat: ({ columns }) => ({
    indicator: from('indicator'),
    area: from('ref_area'),
    dataSource: from('source'),
    period: from('time'),
    value: from('obs_value'),
    flag: from('obs_status'),
    dimensions: from(...columns.filter((name) => /^(sex|classif\d)$/.test(name))),
  }),
  ineStat: ({ columns, first }) => {
    const own = columns.filter((name) => name.startsWith('DTI_CL_'));
    const named = (pattern: RegExp) => own.filter((name) => pattern.test(name));
    const [time = []] = [named(/TRIMESTRE_MOVIL|TRIMESTRE$|MES$|ANO$/)];
    const [indicator = ''] = named(/INDICADOR/);
    const survey = (first[columns.indexOf(indicator)] ?? '').split('_')[0] ?? '';
    const region = named(/REGION/);
    return {
      indicator: from(indicator),
      ...(columns.includes('Indicador') && { indicatorName: from('Indicador') }),
      ...(survey && { dataSource: always(survey) }),
      period: from(...time.slice(0, 1)),
      ...(region.length > 0 && { territory: from(...region) }),
      value: from('Value'),
      ...(columns.includes('Flag Codes') && { flag: from('Flag Codes') }),
      dimensions: from(...own.filter((name) => ![indicator, ...time, ...region].includes(name))),
    };
  },
  sicvir: ({ columns }) => ({
    dataSource: always('SICVIR'),
    territory: from('cod_com'),
    period: always('2021'),
    value: from(...columns.filter((name) => /^(bs|oe|sm|ci)\d{2}$/.test(name))),
  }),
  openSdg: ({ columns, fileName }) => ({
    indicator: always(OPEN_SDG_FILE.exec(fileName)?.[1] ?? ''),
    period: from('Year', ...columns.filter((name) => foldedWords(name) === 'quarter')),
    value: from('Value'),
    dimensions: from(
      ...columns.filter(
        (name) => !/^(year|quarter|value|unit|units|unit measure|series)$/.test(foldedWords(name)),
      ),
    ),
  }),
  sdmxCsv: ({ columns }) => {
    const fields: Fields = {};
    for (const [field, name] of SDMX_COLUMNS) if (columns.includes(name)) fields[field] = from(name);
    const used = new Set<string>(SDMX_COLUMNS.map(([, name]) => name));
    return {
      ...fields,
      dimensions: from(...columns.filter((name) => !used.has(name) && !SDMX_OTHERS.has(name))),
    };
  },
  generic: ({ columns, first, fileName }) => {
    const fields = byNames('observations', columns);
    const year = columns.find((name) => /^(year|ano|annee|anno)$/.test(foldedWords(name)));
    const part = columns.find((name) => /^(month|mes|mois|quarter|trimestre)$/.test(foldedWords(name)));
    if (year && part) fields.period = from(year, part);
    const years = columns.filter((name) => 'period' in readObservationPeriod([''], [name], 'dmy'));
    if (!fields.value && years.length > 1) fields.value = from(...years);
    const used = new Set(Object.values(fields).flatMap((source) => source.columns));
    const isText = (name: string) =>
      /[\p{L}]/u.test(first[columns.indexOf(name)] ?? '') || isKnownDimension(name);
    const rest = columns.filter((name) => !used.has(name) && !years.includes(name) && isText(name));
    if (!fields.indicator && rest.length === 0)
      fields.indicator = always(
        fileName
          .replace(/\.[a-z]+$/i, '')
          .replace(/[^A-Za-z0-9_.-]+/g, '-')
          .slice(0, 60),
      );
    return rest.length > 0 ? { ...fields, dimensions: from(...rest) } : fields;
  },
};

/** The columns that an export writes, by the fields that they fill. */
const SDMX_COLUMNS = [
  ['indicator', 'INDICATOR'],
  ['area', 'REF_AREA'],
  ['provider', 'PROVIDER'],
  ['dataSource', 'SOURCE'],
  ['methodology', 'METHODOLOGY'],
  ['base', 'BASE'],
  ['seriesStart', 'SERIES_START'],
  ['territory', 'TERRITORY'],
  ['period', 'TIME_PERIOD'],
  ['value', 'OBS_VALUE'],
  ['flag', 'OBS_STATUS'],
  ['numerator', 'NUMERATOR'],
  ['denominator', 'DENOMINATOR'],
  ['publishedOn', 'PUBLISHED'],
  ['retrievedOn', 'RETRIEVED'],
  ['document', 'DOCUMENT'],
] as const;
const SDMX_OTHERS = new Set([
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'ACTION',
  'FREQ',
  'UNIT_MEASURE',
]);
