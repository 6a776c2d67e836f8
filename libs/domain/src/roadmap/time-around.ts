import { addDays } from '../platform/calendar';
import type { Day } from '../platform/periods';

/** Days before its start and after its end about which a roadmap may still report or be assessed. */
const AROUND = 366;

/** The first and the last day that reports and assessments of a roadmap may be about. */
export const timeAround = ({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }) => ({
  from: addDays(startsOn, -AROUND),
  to: addDays(endsOn, AROUND),
});
