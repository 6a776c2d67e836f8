import type { FieldError } from '../platform/problem';
import type { ImportMapping } from './contract';
import { languageOf } from './languages';
import { fieldRule, fieldsOf, type ImportField, type ImportKind } from './fields';
import { readObservationPeriod } from './observations/periods';

/** What a mapping lacks for a kind of import and a file's columns, by path. */
export function checkMapping(
  kind: ImportKind,
  { fields, identity }: ImportMapping,
  columns: readonly string[],
): FieldError[] {
  const errors: FieldError[] = [];
  const known = new Set(columns);
  const fail = (path: string, code: string, name?: string) =>
    errors.push({ path, code, ...(name !== undefined && { params: { column: name } }) });
  const expectColumns = (path: string, names: readonly string[]) =>
    names.forEach((name, n) => known.has(name) || fail(`${path}.${n}`, 'columnMissing', name));

  for (const field of Object.keys(fields) as ImportField[])
    if (!fieldRule(kind, field)) fail(`fields.${field}`, 'unknownField');
  for (const field of fieldsOf(kind)) {
    const source = fields[field];
    const isEmpty = !source || (source.columns.length === 0 && source.constant === null);
    if (isEmpty && (fieldRule(kind, field)?.required || source)) fail(`fields.${field}`, 'required');
    expectColumns(`fields.${field}.columns`, source?.columns ?? []);
    if (fieldRule(kind, field)?.type === 'translations')
      source?.columns.forEach((column, n) => {
        if (languageOf(column) === null) fail(`fields.${field}.columns.${n}`, 'languageMissing', column);
      });
  }
  if (kind === 'observations') checkValues(fields, fail);
  if (kind === 'register') checkRegister(fields, fail);
  if (kind === 'plan' && !fields.axisCode && !fields.axisTitle) fail('fields.axisTitle', 'required');
  if (identity.length === 0 && !FIXED_IDENTITY.has(kind)) fail('identity', 'required');
  expectColumns('identity', identity);
  return errors;
}

/** Whose rows are told apart by what they say themselves. */
const FIXED_IDENTITY: ReadonlySet<ImportKind> = new Set(['observations', 'register']);

/** A wide table names indicators or periods above its values; a long one has columns for both. */
function checkValues(
  { indicator, period, value }: ImportMapping['fields'],
  fail: (path: string, code: string) => void,
): void {
  const headings = value?.columns ?? [];
  const years = headings.filter((name) => 'period' in readObservationPeriod([''], [name], 'dmy')).length;
  const byPeriod = headings.length > 0 && years === headings.length;
  const byIndicator = headings.length > 1 && years === 0;
  if (!indicator && !byIndicator) fail('fields.indicator', 'required');
  if (!period && !byPeriod) fail('fields.period', 'required');
}

/** A file of accounts has members. Any other says of which day it is, or holds the days that make a history. */
function checkRegister(
  { recordYear, members, registerDay, foundedOn, dissolvedOn }: ImportMapping['fields'],
  fail: (path: string, code: string) => void,
): void {
  if (recordYear) {
    if (!members) fail('fields.members', 'required');
    return;
  }
  if (!registerDay && !(foundedOn && dissolvedOn)) fail('fields.registerDay', 'required');
}
