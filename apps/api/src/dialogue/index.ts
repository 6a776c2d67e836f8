export { DialogueModule } from './dialogue.module';
