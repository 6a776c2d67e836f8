const DAY = 86_400_000;
/** The day on which the world is as it is told: fixed, so that a seed means the same tomorrow. */
export const TODAY = '2026-11-24';

/** Days since 1970, to count with; the text is what is written. */
export const numberOf = (day) => Date.parse(`${day}T00:00:00Z`) / DAY;
export const dayOf = (number) => new Date(number * DAY).toISOString().slice(0, 10);
export const addDays = (day, count) => dayOf(numberOf(day) + count);
export const daysBetween = (from, to) => numberOf(to) - numberOf(from);
export const earlier = (a, b) => (a < b ? a : b);
export const later = (a, b) => (a > b ? a : b);

const quarterOf = (month) => Math.ceil(Number(month) / 3);

/** The nearest working day: nobody meets on a Saturday or Sunday. */
export function workday(day) {
  const ofWeek = (numberOf(day) + 4) % 7;
  return ofWeek === 6 ? addDays(day, -1) : ofWeek === 0 ? addDays(day, 1) : day;
}

/** A day as plans give it: `2026-06-30`, `2026-06`, `2026-Q2` or `2026`. */
export function periodOf(day, precision) {
  const [year, month] = day.split('-');
  if (precision === 'year') return year;
  if (precision === 'quarter') return `${year}-Q${quarterOf(month)}`;
  return precision === 'month' ? `${year}-${month}` : day;
}

/** The last day of the period of that precision in which a day lies. */
export function endOf(day, precision) {
  const [year, month] = day.split('-').map(Number);
  if (precision === 'day') return day;
  const last = precision === 'year' ? 12 : precision === 'quarter' ? quarterOf(month) * 3 : month;
  return new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
}

/** An instant of a working day; a later place of the same day is a later instant. */
export const instantOf = (day, place = 0) =>
  `${day}T${String(9 + Math.floor(place / 60)).padStart(2, '0')}:${String(place % 60).padStart(2, '0')}:00Z`;
