export { EVIDENCE_FILE, evidenceCount, filesOf } from './evidence-records';
export { MilestonePageService } from './milestone-page.service';
export { MilestonesService } from './milestones.service';
export { AXIS, IN_READING_ORDER, MILESTONE_FACTS, MILESTONE_ROW, OBJECTIVE, ROADMAP } from './records';
export { PastDays } from './past-days';
export { RoadmapModule } from './roadmap.module';
export { ReadableRecords } from './readable-records';
export { aboutOf, recordOf, threadsOf } from './thread-records';
export { type VisibleRoadmap, VisibleRoadmaps } from './visible-roadmaps';
