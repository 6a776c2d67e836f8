export { FormError } from './form-error';
export { checkBySchema, errorsFrom, FieldErrorText, messageOf, sending } from './forms';
