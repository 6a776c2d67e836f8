export { languageChoices } from './edit/choices';
export { Illustrative } from './illustrative';
export { judgingDay } from './judging-day';
export type { MilestoneDraft } from './milestone/milestone-draft';
export { MilestoneForm } from './milestone/milestone-form';
export { recordLink } from './mentions/record-link';
export { RoadmapHeader } from './roadmap-header';
export { Threads } from './threads/threads';
