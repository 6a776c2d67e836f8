export { DialogueOverviewService } from './dialogue-overview.service';
export { DialogueRecords } from './dialogue-records';
export { DialogueModule } from './dialogue.module';
export { POSITIONS } from './records';
