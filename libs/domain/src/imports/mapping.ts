import type { FieldError } from '../platform/problem';
import type { ImportMapping } from './contract';
import { fieldRule, fieldsOf, type ImportField, type ImportKind } from './fields';

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
  }
  if (kind === 'plan' && !fields.axisCode && !fields.axisTitle) fail('fields.axisTitle', 'required');
  if (identity.length === 0) fail('identity', 'required');
  expectColumns('identity', identity);
  return errors;
}
