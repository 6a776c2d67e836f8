export { Conflict, type Contested, contested, merged } from './conflict';
export { FormError } from './form-error';
export { checkBySchema, errorsFrom, FieldErrorText, messageOf, sending } from './forms';
export { addLine, dropLine } from './lines';
export { LocalizedTextField } from './localized-text-field';
export { Notices } from './notices';
export { outlinedFields } from './outlined-fields';
export { PeriodField } from './period-field';
export { draftUntilTyped, SeenRecord } from './seen-record';
