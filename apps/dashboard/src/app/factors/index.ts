export { FactorsCard } from './card/factors-card';
export { MilestoneServes } from './engagement/milestone-serves';
