import { setImmediate } from 'node:timers/promises';
import {
  type CountedRegister,
  IMPORT_LIMITS,
  type ImportMapping,
  type ImportRemark,
  observationStart,
  type Publisher,
  type ReadObservation,
  type RecordOutcome,
  type Refused,
  RegisterCount,
  RegisterProblem,
  RegisterReader,
  type RegisterTerritory,
} from '@rumbo/domain';
import { ProblemException } from '../../platform/problems';
import type { Content } from './content';
import type { OpenRow, OpenTable } from './open-table';
import { filledRows, misshapen, type ReadRow, type Report } from './read-rows';

/** A register that was counted, and the rows of it that could not be read. */
export interface CountedFile extends CountedRegister {
  publisher: Publisher;
  errors: ImportRemark[];
  errorTotal: number;
}

/** Whose register it is. */
interface Country {
  country: string;
  territories: readonly RegisterTerritory[];
}

/** Reads a register row by row, keeping of each what counting needs. @throws ProblemException when it cannot be counted. */
export async function countRegister(
  table: OpenTable,
  content: Content,
  mapping: ImportMapping,
  { country, territories }: Country,
  report: Report,
): Promise<CountedFile> {
  const reader = new RegisterReader(mapping, table.columns, table.reading);
  const count = new RegisterCount(mapping, country, territories);
  const errors: ImportRemark[] = [];
  let [publisher, errorTotal]: [Publisher, number] = [{ provider: '', source: '' }, 0];
  const refuse = (row: number, refused: Refused) => {
    count.addUnreadable();
    errorTotal += 1;
    if (errors.length < IMPORT_LIMITS.errors) errors.push({ row, ...refused });
  };
  const outcomeOf = (row: OpenRow): RecordOutcome => {
    const code = misshapen(row, table);
    return code === null
      ? reader.read(row.cells)
      : { refused: { field: 'recordId', column: null, code, value: null } };
  };
  try {
    for await (const rows of filledRows(table, content, report))
      for (const row of rows) {
        const outcome = outcomeOf(row);
        if ('refused' in outcome) refuse(row.row, outcome.refused);
        else {
          count.add(outcome.record);
          if (publisher.provider === '') ({ publisher } = outcome);
        }
      }
  } catch (error) {
    if (error instanceof RegisterProblem)
      throw new ProblemException(422, error.code, { params: error.params });
    throw error;
  }
  return { ...(await answered(count)), publisher, errors, errorTotal };
}

/** Counts for some time, and lets other requests in between. */
async function answered(count: RegisterCount): Promise<CountedRegister> {
  const answers = count.answers();
  for (;;) {
    const step = answers.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

/** The figures of a register as rows to bring in: what counts as a row is a figure, numbered as it was counted. */
export const figureRows = ({ figures, publisher }: CountedFile, country: string): ReadRow[] =>
  figures.map((figure, n) => {
    const observation: ReadObservation = {
      ...figure,
      ...publisher,
      ...{ country, indicatorName: null, base: '', seriesStart: null },
      ...{ startsOn: observationStart(figure.period), publishedOn: null, retrievedOn: null, document: null },
    };
    return { row: n + 1, outcomes: [{ observation }] };
  });
