export { Conflict, contested, merged } from './conflict';
export { FormError } from './form-error';
export { checkBySchema, errorsFrom, FieldErrorText, messageOf, sending } from './forms';
export { LocalizedTextField } from './localized-text-field';
export { PeriodField } from './period-field';
export { confirmLeaving, type MayBeUnsaved, warnOnClose } from './unsaved';
