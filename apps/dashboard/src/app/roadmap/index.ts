export { Illustrative } from './illustrative';
export { judgingDay } from './judging-day';
export { RoadmapHeader } from './roadmap-header';
