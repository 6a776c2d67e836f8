export { FactorsModule } from './factors.module';
