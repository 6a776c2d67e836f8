/**
 * Chance that repeats itself: mulberry32 (Tommy Ettinger, public domain), seeded by names through FNV-1a, so that
 * every part of the world has a stream of its own and does not change when another part asks for more.
 */
export function randomOf(...names) {
  let state = fnv1a(names.join('/'));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  return {
    /** From 0 up to 1. */
    next,
    chance: (probability) => next() < probability,
    /** A whole number, both ends included. */
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick,
    /** So many different ones, in the order of the list; all when there are not as many. */
    some(list, count) {
      const chosen = new Set();
      while (chosen.size < Math.min(count, list.length)) chosen.add(Math.floor(next() * list.length));
      return [...chosen].sort((a, b) => a - b).map((index) => list[index]);
    },
    /** A key of `{ key: weight }`. */
    weighted(weights) {
      const entries = Object.entries(weights);
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1))[0];
    },
  };
}

function fnv1a(text) {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return hash >>> 0;
}

/** Whole numbers in proportion to the weights, which add up to the total. */
export function shares(total, weights) {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let [passed, given] = [0, 0];
  return weights.map((weight) => {
    passed += weight;
    const until = Math.round((total * passed) / whole);
    const share = until - given;
    given = until;
    return share;
  });
}
