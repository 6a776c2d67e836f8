import { type Day, dayIn, isDay, type Roadmap } from '@rumbo/domain';

/** The day that a page judges milestones on: the one in its address, or today where the roadmap is. */
export function judgingDay(asked: string | undefined, roadmap: Pick<Roadmap, 'timeZone'>): Day {
  return asked && isDay(asked) ? asked : dayIn(roadmap.timeZone, new Date());
}
