export * from './fields';
export * from './contract';
export * from './undo';
export * from './table';
export * from './mapping';
export * from './effect';
export { type Cell, guessDateOrder, guessDecimal } from './cells';
export { distinctIdentities } from './identity';
export { guessMapping, keyOf } from './guess';
export { columnIn, languageEntry, TRANSLATED, type TranslatedField } from './languages';
export { joinList } from './lists';
export { fold } from './text';
export type { CurrentBody } from './bodies';
export type { CurrentTerritory } from './plan-row';
export {
  type CurrentMilestone,
  type CurrentPlan,
  type ImportedMilestone,
  type ImportedStanding,
  importPlan,
  type PlanImport,
} from './plan-import';
export * from './plan-export';
export * from './updates-import';
export * from './meetings-import';
export * from './observations/index';
export * from './register/index';
