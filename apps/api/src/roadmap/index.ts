export { CommentsService } from './comments.service';
export { MilestonePageService } from './milestone-page.service';
export { MilestonesService } from './milestones.service';
export { AXIS, COMMENTS, IN_READING_ORDER, MILESTONE_ROW, OBJECTIVE, ROADMAP } from './records';
export { RoadmapModule } from './roadmap.module';
export { type VisibleRoadmap, VisibleRoadmaps } from './visible-roadmaps';
