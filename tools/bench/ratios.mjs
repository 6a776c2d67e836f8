/** Requests in a second beside those of the floor: more is better. */
export const reading = (what, measured, floor, goal) => ({
  ...{ what, measured, floor, unit: 'requests/s', ratio: measured / floor },
  ...(goal ? { goal: `≥ ${goal}`, met: measured / floor >= goal } : { goal: '' }),
});

/** What something takes (milliseconds, unless said otherwise) beside what the floor takes: less is better. */
export const taking = (what, measured, floor, goal, unit = 'ms') => ({
  ...{ what, measured, floor, unit, ratio: measured / floor },
  ...(goal ? { goal: `≤ ${goal}`, met: measured / floor <= goal } : { goal: '' }),
});
