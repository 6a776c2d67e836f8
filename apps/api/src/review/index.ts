export { Gathering } from './gathering';
export { PERIOD } from './records';
export { ReviewModule } from './review.module';
