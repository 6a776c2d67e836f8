import { parseArgs } from 'node:util';
import { CountryCode, IMPORT_KINDS, ImportKind, ImportReading, RoadmapCode } from '@rumbo/domain';
import * as z from 'zod';

export const USAGE = `Usage: npm run import -- plan FILE --roadmap CODE [options]
       npm run import -- updates FILE --roadmap CODE [options]
       npm run import -- meetings FILE --roadmap CODE [options]
       npm run import -- observations FILE --roadmap CODE [--world] [--country CL] [options]
       npm run import -- register FILE --roadmap CODE [--country CL] [options]

Imports a plan, reports on its milestones, a register of meetings, observations of indicators, or a register of
cooperatives, from a CSV, XLSX or JSON file into a roadmap that exists.
The file is read and its columns are guessed; one transaction writes all rows that are right.
The same file again changes nothing.

  --roadmap CODE        the roadmap to import into, for instance IT-PNRR
  --world               take every country of a file of observations, not the roadmap's alone
  --country CODE        the country that a file speaks of, where it does not say so itself
  --mapping NAME|FILE   a mapping saved with the roadmap, or a JSON file; otherwise the columns are guessed
  --save-mapping NAME   keep the mapping that was used, for the next file
  --delimiter CHAR      ; , | or tab
  --encoding NAME       utf-8, utf-16le, utf-16be or windows-1252
  --decimal MARK        comma or point
  --date-order ORDER    dmy or mdy, for dates such as 03/04/2026
  --sheet NAME          sheet of a workbook
  --header-row NUMBER   row with the names of the columns
  --dry-run             say what would happen, and write nothing
  --help                this text

Exit code: 0 when every row is in, 1 when a row or the whole file was refused.
Formats, mappings and identities of rows: docs/importing.md`;

const OPTIONS = {
  roadmap: { type: 'string' },
  world: { type: 'boolean' },
  country: { type: 'string' },
  mapping: { type: 'string' },
  'save-mapping': { type: 'string' },
  delimiter: { type: 'string' },
  encoding: { type: 'string' },
  decimal: { type: 'string' },
  'date-order': { type: 'string' },
  sheet: { type: 'string' },
  'header-row': { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const fields = ImportReading.shape;
const Options = z.strictObject({
  kind: ImportKind,
  file: z.string(),
  roadmap: RoadmapCode,
  world: z.boolean().default(false),
  country: CountryCode.optional(),
  mapping: z.string().optional(),
  'save-mapping': z.string().trim().min(1).max(80).optional(),
  delimiter: z.preprocess((text) => (text === 'tab' ? '\t' : text), fields.delimiter.unwrap().optional()),
  encoding: fields.encoding.unwrap().optional(),
  decimal: fields.decimal.optional(),
  'date-order': fields.dateOrder.optional(),
  sheet: z.string().optional(),
  'header-row': z.coerce.number().pipe(fields.headerRow).optional(),
  'dry-run': z.boolean().default(false),
});
export type ImportOptions = z.infer<typeof Options>;

/** The wrong use of a command, one line for each thing that is wrong. */
export class UsageError extends Error {}

/** What the arguments ask for; null when they ask for help. */
export function readOptions(args: readonly string[]): ImportOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const { help: _, ...rest } = values;
  const [kind, file, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`What is “${others.join(' ')}”?`);
  const options = Options.safeParse({ kind, file, ...rest });
  if (options.success) return options.data;
  const lines = options.error.issues.map(({ path, message }) => {
    const [name] = path;
    const given = { kind, file, ...rest }[String(name)];
    if (name === 'kind' || name === 'file')
      return name === 'kind' ? `Say first what it is: ${IMPORT_KINDS.join(', ')}.` : 'Name the file.';
    return given === undefined
      ? `--${String(name)} is missing.`
      : `--${String(name)} ${String(given)}: ${message}`;
  });
  throw new UsageError(lines.join('\n'));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
