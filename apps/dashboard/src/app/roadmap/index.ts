export { RoadmapHeader } from './roadmap-header';
