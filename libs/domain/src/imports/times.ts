const MINUTES_A_DAY = 1_440;

/**
 * A time of day as registers write it: `9:30`, `09:30:00`, `9:30 pm`, `14h30`, `9 h`, the part of a day that a
 * spreadsheet keeps, or a time behind a date. Null when it is none.
 */
export function parseTime(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^\d{4}-\d{2}-\d{2}[t ]/, '');
  if (/^0?\.\d+$/.test(bare)) return inMinutes(Math.round(Number(bare) * MINUTES_A_DAY) % MINUTES_A_DAY);
  const [, hour, minute, half] =
    /^(\d{1,2})(?:[:.h]\s?(\d{2})(?::\d{2}(?:\.\d+)?)?|\s?h(?:rs?)?)?\s?(?:z|h(?:rs?)?|([ap])\.?\s?m\.?)?$/.exec(
      bare,
    ) ?? [];
  if (hour === undefined || (minute === undefined && !/[hm]/.test(bare))) return null;
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (minutes > 59 || hours > (half ? 12 : 23)) return null;
  return inMinutes((half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours) * 60 + minutes);
}

function inMinutes(minutes: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
