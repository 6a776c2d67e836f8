import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';

/**
 * How form fields look. Given to each component that begins a form, not to the application:
 * the first load would carry all of Material's form field.
 */
export const outlinedFields = {
  provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
  useValue: { appearance: 'outline', subscriptSizing: 'dynamic' },
};
