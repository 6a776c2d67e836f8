export { checkBySchema, errorsFrom, FieldErrorText } from './forms';
