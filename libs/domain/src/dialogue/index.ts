export * from './vocabularies';
export {
  Attendance,
  DIALOGUE_FORMS,
  type AttendanceInput,
  type DialogueForm,
  dialogueForm,
  organisationsIn,
  type Present,
  presentGroups,
  type SexBalance,
  sexBalance,
} from './attendance';
export * from './meeting';
export * from './agreement';
export * from './windows';
export * from './signals';
export * from './overview';
export * from './exchange';
