import { HISTORY, periodStart } from '../platform/calendar';
import type { Period } from '../platform/periods';
import { DIALOGUE_LEVELS, DIALOGUE_TYPES, MEETING_STATUSES, MODALITIES } from '../dialogue/vocabularies';
import { MILESTONE_STATUSES, MILESTONE_TYPES } from '../roadmap/vocabularies';
import { DECIMALS, type ImportReading } from './contract';
import type { CellType } from './fields';
import { parsePeriod } from './periods';
import { parseTime } from './times';
import {
  levelNamed,
  meetingStatusNamed,
  modalityNamed,
  statusNamed,
  typeNamed,
  typeOfDialogueNamed,
} from './words';

/** A cell as the file has it: numbers come from workbooks, which keep them apart from text. */
export type Cell = string | number;

export type CellValue = string | number;

/** What a cell means, or why it means nothing. */
export type CellResult = { value: CellValue } | { code: string; params?: Record<string, string | number> };

/** How a file writes figures and dates. */
export type Conventions = Pick<ImportReading, 'decimal' | 'dateOrder'>;

/** A number by the file's decimal mark: blanks, apostrophes and the other mark only group thousands; `%` is left out. */
export function parseNumber(text: string, decimal: ImportReading['decimal']): number | null {
  const bare = text
    .replace(/[\s'’\u00A0\u202F]/g, '')
    .replace(/%$/, '')
    .replace(/^−/, '-');
  const form =
    decimal === 'comma'
      ? /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/
      : /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
  if (!form.test(bare)) return null;
  const [groups, mark] = decimal === 'comma' ? [/\./g, ','] : [/,/g, '.'];
  return Number(bare.replace(groups, '').replace(mark, '.'));
}

/** Reads a text that is not empty as what its field needs; what holds several things is taken apart elsewhere. */
export function readCell(type: CellType, text: string, { decimal, dateOrder }: Conventions): CellResult {
  switch (type) {
    case 'number': {
      const number = parseNumber(text, decimal);
      return number === null ? { code: 'notANumber' } : { value: number };
    }
    case 'period':
      return asDate(parsePeriod(text, dateOrder));
    case 'day':
      return asDate(parsePeriod(text, dateOrder), periodStart);
    case 'pastDay':
      return asDate(parsePeriod(text, dateOrder, HISTORY), periodStart);
    case 'time': {
      const time = parseTime(text);
      return time === null ? { code: 'notATime' } : { value: time };
    }
    case 'type':
      return known(typeNamed(text), MILESTONE_TYPES);
    case 'status':
      return known(statusNamed(text), MILESTONE_STATUSES);
    case 'meetingStatus':
      return known(meetingStatusNamed(text), MEETING_STATUSES);
    case 'dialogueType':
      return known(typeOfDialogueNamed(text), DIALOGUE_TYPES);
    case 'dialogueLevel':
      return known(levelNamed(text), DIALOGUE_LEVELS);
    case 'modality':
      return known(modalityNamed(text), MODALITIES);
    default:
      return { value: text };
  }
}

function asDate(date: ReturnType<typeof parsePeriod>, keep = (period: Period) => period): CellResult {
  return date === 'notADate' || date === 'impossibleDate' ? { code: date } : { value: keep(date) };
}

const known = (value: string | undefined, allowed: readonly string[]): CellResult =>
  value === undefined ? { code: 'unknownValue', params: { allowed: allowed.join(', ') } } : { value };

/** Figures that only one decimal mark explains, and those that it explains better: `30.000` is rarely thirty. */
const SIGNS = {
  comma: {
    sure: /^[+-]?\d{1,3}(?:\.\d{3})*,\d{1,2}%?$|^[+-]?\d{1,3}(?:\.\d{3}){2,}$|^[+-]?\d+,\d{4,}$|^[+-]?\d{4,},\d+$/,
    likely: /^[+-]?[1-9]\d{0,2}\.\d{3}$/,
  },
  point: {
    sure: /^[+-]?\d{1,3}(?:,\d{3})*\.\d{1,2}%?$|^[+-]?\d{1,3}(?:,\d{3}){2,}$|^[+-]?\d+\.\d{4,}$|^[+-]?\d{4,}\.\d+$/,
    likely: /^[+-]?[1-9]\d{0,2},\d{3}$/,
  },
} as const;

/** Which decimal mark the figures of a file use; the point when none of them tells. */
export function guessDecimal(texts: Iterable<string>): ImportReading['decimal'] {
  const [sure, likely] = [
    { comma: 0, point: 0 },
    { comma: 0, point: 0 },
  ];
  for (const text of texts)
    for (const mark of DECIMALS) {
      if (SIGNS[mark].sure.test(text)) sure[mark] += 1;
      else if (SIGNS[mark].likely.test(text)) likely[mark] += 1;
    }
  const { comma, point } = sure.comma === sure.point ? likely : sure;
  return comma > point ? 'comma' : 'point';
}

/** Whether days come before months: a first figure above 12 says so, a second one the contrary. */
export function guessDateOrder(texts: Iterable<string>): ImportReading['dateOrder'] {
  let balance = 0;
  for (const text of texts) {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text) ?? [];
    if (Number(second) > 12) balance -= 1;
    else if (Number(first) > 12) balance += 1;
  }
  return balance < 0 ? 'mdy' : 'dmy';
}
