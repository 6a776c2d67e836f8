export { recordedOn, setToday } from './time';
export { createBody, createPersona, givePassword, PASSWORD, type Persona } from './personas';
export { createMilestone, createPlan, milestoneInput, type PlanFixture, spanish } from './roadmaps';
export { type Answer, revalidation, startApi, type TestApi } from './start-api';
export { cloneDatabase, type TestDatabase } from './test-database';
export { follow, type Message } from './event-stream';
export { createInformality, createSeries } from './indicators';
