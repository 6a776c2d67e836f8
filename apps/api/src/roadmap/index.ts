export { MilestonePageService } from './milestone-page.service';
export { MilestonesService } from './milestones.service';
export { AXIS, MILESTONE_ROW, OBJECTIVE, ROADMAP } from './records';
export { RoadmapModule } from './roadmap.module';
export { type VisibleRoadmap, VisibleRoadmaps } from './visible-roadmaps';
