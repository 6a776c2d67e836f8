export { ROADMAP } from './records';
export { RoadmapModule } from './roadmap.module';
export { type VisibleRoadmap, VisibleRoadmaps } from './visible-roadmaps';
