import { LIVE_EVENTS, liveEvents, publicEvent } from '@rumbo/domain';
import type { LoggedChange } from './look';

/** An event as it is sent. A browser passes on none without data. */
export const frame = (
  name: keyof typeof LIVE_EVENTS,
  data: unknown = null,
  position: number | null = null,
): Buffer =>
  Buffer.from(
    `${position === null ? '' : `id: ${position}\n`}event: ${LIVE_EVENTS[name]}\ndata: ${JSON.stringify(data)}\n\n`,
  );

/**
 * Changes as a reader learns of them; null when it learns of none. Only the last of several carries the position: who
 * is cut off in between is told all of them again.
 */
export function eventFrames(
  changes: readonly LoggedChange[],
  insider: boolean,
  position?: number,
): Buffer | null {
  const events = liveEvents(changes).flatMap((event) => (insider ? event : (publicEvent(event) ?? [])));
  if (events.length === 0) return null;
  return Buffer.concat(
    events.map((event, n) => frame('change', event, n === events.length - 1 ? (position ?? null) : null)),
  );
}

/** After how many milliseconds a browser comes back: not all of them at once when a server ends. */
export const comingBack = (): Buffer =>
  Buffer.from(`retry: ${Math.round(1_000 + Math.random() * 4_000)}\n\n`);
