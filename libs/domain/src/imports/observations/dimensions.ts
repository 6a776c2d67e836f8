import { fold, foldedWords } from '../text';

/** Columns that are a dimension known here, by the words of their name. */
const COLUMNS: [RegExp, string][] = [
  [/^(dti cl )?(sexo?|sexe|gender|genero|genre)$/, 'sex'],
  [/^(age|edad)( group| bands?)?$|^(dti cl )?(grupo de edad|tramo edad|groupe d age|edad)$/, 'age'],
  [/^(area of residence|area|zona|milieu|urban rural|urbano rural|location)$/, 'area'],
  [/^(economic activity|activity|actividad( economica)?|activite( economique)?|sector|rama)$/, 'activity'],
  [/^(status in employment|status|categoria ocupacional|statut dans l emploi)$/, 'status'],
  [/^(occupation|ocupacion|profession)$/, 'occupation'],
  [/^(disability|discapacidad|handicap)$/, 'disability'],
  [/^(migration|migratory status|migracion)$/, 'migration'],
  [/^(indigenous|pueblos? indigenas?|autochtones)$/, 'indigenous'],
  [/^(form|forma|forme|legal form)$/, 'form'],
  [/^(type|tipo)$/, 'type'],
  [/^(size|tamano|taille)$/, 'size'],
];

/** ILOSTAT's `classif1` says by its codes which dimension it is. */
const PREFIXES: Record<string, string> = {
  SEX: 'sex',
  AGE: 'age',
  ECO: 'activity',
  STE: 'status',
  OCU: 'occupation',
  DSB: 'disability',
  MIG: 'migration',
  GEO: 'area',
  SOC: 'contingency',
};
const CLASSIFICATION = /^classif\d?$/;

/** Everybody, everything, everywhere: what is not broken down has no value. */
const TOTAL =
  /^(_?t|_z|total|totals?|both( sexes)?|ambos( sexos)?|all|todos|todas|total pais|ensemble|les deux sexes)$/;
const TOTAL_CODES = /(_TOTAL|^YTHADULT_YGE15|^AGGREGATE_TOTAL)$/;

const WORDS: Record<string, [RegExp, string][]> = {
  sex: [
    [/^(f|female|females|woman|women|girls?|mujer|mujeres|femme|femmes|filles?)$/, 'F'],
    [/^(m|male|males|man|men|boys?|hombre|hombres|homme|hommes|garcons?)$/, 'M'],
    [/^(o|other|otro|otros|autre|autres)$/, 'O'],
  ],
  area: [
    [/^(rural|rurale|r)$/, 'RURAL'],
    [/^(urban|urbano|urbana|urbain|urbaine|u)$/, 'URBAN'],
    [/^(mixed|mixta|mixto|mixte)$/, 'MIXED'],
  ],
};

/** The dimension that a column is, by its name; a name of its own where it is none that is known. */
export function dimensionOf(column: string): string {
  const words = foldedWords(column);
  return COLUMNS.find(([pattern]) => pattern.test(words))?.[1] ?? slug(words);
}

/** Whether a column says by its name that it breaks figures down. */
export const isKnownDimension = (column: string): boolean =>
  COLUMNS.some(([pattern]) => pattern.test(foldedWords(column)));

const slug = (words: string) =>
  words
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40) || 'other';

/** What a cell says of a dimension; null where it is the total. */
export function dimensionValue(column: string, text: string): { dimension: string; value: string } | null {
  const bare = text.trim();
  if (bare === '') return null;
  const [prefix = '', ...rest] = bare.split('_');
  const coded = /^[A-Z]{3}_/.test(bare) ? PREFIXES[prefix] : undefined;
  const dimension = CLASSIFICATION.test(column.toLowerCase())
    ? (coded ?? slug(foldedWords(column)))
    : dimensionOf(column);
  const code = coded === dimension ? rest.join('_') : bare;
  const words = fold(code).trim();
  if (TOTAL.test(words) || TOTAL_CODES.test(code)) return null;
  const known = WORDS[dimension]?.find(([pattern]) => pattern.test(words))?.[1];
  return { dimension, value: known ?? code.replace(/[;=]+/g, ' ').replace(/\s+/g, ' ').slice(0, 120) };
}
