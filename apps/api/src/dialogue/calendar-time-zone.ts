const DAY = 86_400_000;
const MINUTE = 60_000;
/** No zone changes its clocks twice within this time. */
const STEP = 14 * DAY;

interface Change {
  /** The moment in UTC. */
  at: number;
  from: number;
  to: number;
}

/**
 * A time zone's definition (RFC 5545, VTIMEZONE) for these years: each change of its clocks one by one, as the
 * time zone database that comes with Node has them. Rules would promise changes that a decree may yet move.
 */
export function timeZoneDefinition(name: string, firstYear: number, lastYear: number): string {
  const start = Date.UTC(firstYear, 0, 1);
  const offsetAt = offsetsOf(name);
  const changes = changesBetween(offsetAt, start, Date.UTC(lastYear + 1, 0, 1));
  const initial = offsetAt(start);
  const standard = Math.min(initial, ...changes.map(({ to }) => to));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    ...observance({ at: start - initial * MINUTE, from: initial, to: initial }, standard),
    ...changes.flatMap((change) => observance(change, standard)),
    'END:VTIMEZONE',
  ].join('\r\n');
}

/** Minutes east of UTC at a moment. */
function offsetsOf(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (at) => {
    const text = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(text) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}

function changesBetween(offsetAt: (at: number) => number, start: number, end: number): Change[] {
  const changes: Change[] = [];
  for (let at = start; at < end; at += STEP) {
    const [from, to] = [offsetAt(at), offsetAt(at + STEP)];
    if (from !== to) changes.push({ at: momentOf(offsetAt, at, at + STEP), from, to });
  }
  return changes;
}

/** The first minute that has the offset of `late`. */
function momentOf(offsetAt: (at: number) => number, early: number, late: number): number {
  const wanted = offsetAt(late);
  while (late - early > MINUTE) {
    const middle = early + Math.floor((late - early) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === wanted) late = middle;
    else early = middle;
  }
  return late;
}

function observance({ at, from, to }: Change, standard: number): string[] {
  const kind = to === standard ? 'STANDARD' : 'DAYLIGHT';
  const local = new Date(at + from * MINUTE).toISOString().replace(/[-:]|\.\d+Z$/g, '');
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

function offsetText(minutes: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${pad(size % 60)}`;
}
