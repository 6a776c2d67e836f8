import { isObservationPeriod, type ObservationPeriod } from '../../indicators/periods';
import type { ImportReading } from '../contract';
import { namedPart, parsePeriod } from '../periods';

const pad = (n: number) => String(n).padStart(2, '0');

/** INE Chile names a moving quarter by its middle month: `2010-V02` is January to March, `2010-V01` begins in 2009. */
function movingQuarter(text: string): string | null {
  const [, year = '', middle = ''] = /^(\d{4})-V(\d{2})$/.exec(text) ?? [];
  const month = Number(middle);
  if (month < 1 || month > 12) return null;
  return month === 1 ? `${Number(year) - 1}-12/P3M` : `${year}-${pad(month - 1)}/P3M`;
}

/** SDMX's own ways: `2023-M03`, `2023-10-01/P3M`; the rest as people write it. */
function inCode(text: string): string | null {
  const month = /^(\d{4})-?M(\d{2})$/.exec(text);
  if (month) return `${month[1]}-${month[2]}`;
  const range = /^(\d{4}-\d{2})(?:-01)?\/P3M$/.exec(text);
  return range ? `${range[1]}/P3M` : movingQuarter(text);
}

/** A year beside `January Q1` or `Quarter 1`: where a quarter is named, it counts more than the month it begins with. */
const withQuarter = (text: string): string => /\b[QT][1-4]\b/i.exec(text)?.[0] ?? text;

/** What period the columns of a row name; the code of the mistake where they name none. */
export function readObservationPeriod(
  columns: readonly string[],
  texts: readonly string[],
  order: ImportReading['dateOrder'],
): { period: ObservationPeriod } | { code: string } {
  const filled = texts.flatMap((text, n) =>
    text.trim() === ''
      ? []
      : [texts.length > 1 ? withQuarter(namedPart(columns[n] ?? '', text.trim())) : text.trim()],
  );
  if (filled.length === 0) return { code: 'required' };
  const text = filled.join(' ');
  const coded = inCode(text);
  if (coded !== null) return isObservationPeriod(coded) ? { period: coded } : { code: 'impossibleDate' };
  const period = parsePeriod(text, order);
  if (period === 'notADate') return { code: 'notAPeriod' };
  return period === 'impossibleDate' ? { code: 'impossibleDate' } : { period };
}
