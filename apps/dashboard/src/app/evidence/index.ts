export { EvidenceSection } from './evidence';
export { FileChoice } from './file-choice';
