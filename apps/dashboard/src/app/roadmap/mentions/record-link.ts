import { type Placed, placeOf } from '@rumbo/domain';

/** Commands of the router for a record of a roadmap, or for the part of it that a thread is about. */
export const recordLink = (record: Placed): (string | number)[] => {
  const [first, ...rest] = placeOf(record);
  return [`/${first}`, ...rest];
};
