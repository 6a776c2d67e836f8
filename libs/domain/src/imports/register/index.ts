export type { CountedFigure, CountedRegister, LeftOutReason, RegisterRecord } from './contract';
export { MOST_PARTS, RegisterCount, RegisterProblem } from './count';
export { guessRegisterMapping } from './guess';
export type { RegisterTerritory } from './places';
export { type Publisher, type RecordOutcome, RegisterReader } from './reader';
