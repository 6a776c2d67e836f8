export { BriefModule } from './brief.module';
