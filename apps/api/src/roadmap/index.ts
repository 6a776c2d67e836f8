export { RoadmapModule } from './roadmap.module';
