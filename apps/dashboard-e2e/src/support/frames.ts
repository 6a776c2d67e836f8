import type { Locator } from '@playwright/test';

export interface Frames {
  count: number;
  /** Milliseconds from one picture to the next. */
  median: number;
  p95: number;
  longest: number;
  /** Pictures in which the middle of the list was not drawn yet. */
  blank: number;
}

/** Scrolls through a list by `step` pixels a picture, and tells how steadily the browser drew it. */
export function scrollThrough(list: Locator, step: number, row: string): Promise<Frames> {
  return list.evaluate(
    async (scroller, { step, row }) => {
      const { left, top, width, height } = scroller.getBoundingClientRect();
      const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      let blank = 0;
      let last = await next();
      while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1) {
        scroller.scrollTop += step;
        const now = await next();
        times.push(now - last);
        last = now;
        const seen = document.elementFromPoint(left + width / 3, top + height / 2);
        if (!seen?.closest(row)) blank += 1;
        const { scrollTop, scrollHeight, clientHeight } = scroller;
        if (times.length > 100 + (3 * scrollHeight) / step)
          throw new Error(`The list no longer moves at ${scrollTop} of ${scrollHeight - clientHeight}.`);
      }
      const sorted = [...times].sort((a, b) => a - b);
      const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
      return {
        count: times.length,
        median: at(0.5),
        p95: at(0.95),
        longest: Math.round(sorted.at(-1) ?? 0),
        blank,
      };
    },
    { step, row },
  );
}
