import { Component, computed, inject, input } from '@angular/core';
import {
  type FieldTree,
  type FormSubmitOptions,
  type ReadonlyFieldTree,
  type SchemaPath,
  submit,
  type ValidationError,
  validateTree,
} from '@angular/forms/signals';
import { type FieldError, fieldErrors, type Problem } from '@rumbo/domain';
import type * as z from 'zod';
import { ApiProblem, I18n } from '../shell';

/** What is wrong with a field, by the code that the catalogues translate. */
interface RuleError extends ValidationError {
  kind: 'rule';
  code: string;
  params?: Record<string, string | number>;
  /** Said by the API, not by a rule that holds before sending. */
  refused?: true;
}

type Located = RuleError & { fieldTree: ReadonlyFieldTree<unknown> };

function locate(root: ReadonlyFieldTree<unknown>, errors: readonly FieldError[]): Located[] {
  return errors.map(({ path, code, params }) => ({
    kind: 'rule',
    code,
    ...(params && { params }),
    fieldTree: fieldAt(root, path),
  }));
}

/** The deepest field of a form that a dotted path leads to; the form itself for what has no field. */
function fieldAt(root: ReadonlyFieldTree<unknown>, path: string): ReadonlyFieldTree<unknown> {
  let field = root;
  for (const key of path === '' ? [] : path.split('.')) {
    const child = (field as unknown as Record<string, ReadonlyFieldTree<unknown> | undefined>)[key];
    if (!child) break;
    field = child;
  }
  return field;
}

/** Checks a form by the domain's own schema, as the API will: `toInput` makes the request's body of what was typed. */
export function checkBySchema<Model>(
  path: SchemaPath<Model>,
  schema: z.ZodType,
  toInput: (model: Model) => unknown,
  more: (model: Model) => FieldError[] = () => [],
): void {
  validateTree(path, ({ value, fieldTree }) => {
    const parsed = schema.safeParse(toInput(value()));
    const errors = parsed.success ? more(value()) : fieldErrors(parsed.error);
    return locate(fieldTree as ReadonlyFieldTree<unknown>, errors) as ValidationError.WithOptionalFieldTree[];
  });
}

/** What the API found wrong, put at the fields of the form that was sent. */
export function errorsFrom(
  form: FieldTree<unknown>,
  problem: Problem,
): ValidationError.WithOptionalFieldTree[] {
  const errors = problem.errors ?? [
    { path: '', code: problem.code, ...(problem.params && { params: problem.params }) },
  ];
  const located = locate(form as ReadonlyFieldTree<unknown>, errors);
  return located.map((error) => ({ ...error, refused: true })) as ValidationError.WithOptionalFieldTree[];
}

/** A refusal of the whole (no connection, too many attempts) must not keep the same form from being sent again. */
function forgetRefusal(form: FieldTree<object>): boolean {
  const refused = form()
    .errorSummary()
    .every((error) => 'refused' in error && error.fieldTree() === form());
  if (refused) form().value.update((value) => ({ ...value }));
  return refused;
}

/**
 * How a form is sent: a form with errors shows the first, and what the API refuses comes back to its fields.
 * `whenStale` takes the 412 of a record that somebody else has changed meanwhile.
 */
export function sending<Model>(
  send: () => Promise<unknown>,
  whenStale?: (problem: Problem) => void,
): FormSubmitOptions<Model, unknown> {
  return {
    action: async (form) => {
      try {
        await send();
        return undefined;
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        const { problem } = error;
        if (problem.status !== 412 || !whenStale) {
          const errors = errorsFrom(form as FieldTree<unknown>, problem);
          errors[0]?.fieldTree?.().focusBoundControl();
          return errors;
        }
        whenStale(problem);
        return undefined;
      }
    },
    onInvalid: (form) => {
      if (forgetRefusal(form as FieldTree<object>)) void submit(form);
      else form().errorSummary()[0]?.fieldTree().focusBoundControl();
    },
  };
}

/** The first of these errors in words; nothing when there is none. */
export function messageOf(i18n: I18n, errors: readonly ValidationError[]): string {
  const [error] = errors as readonly RuleError[];
  if (!error) return '';
  const asField = i18n.code('error.field', error.code, error.params);
  return asField === error.code ? i18n.code('error', error.code, error.params) : asField;
}

/** The first thing wrong with a field, in words: belongs into a `mat-error`. */
@Component({
  selector: 'rumbo-field-error',
  template: `{{ message() }}`,
})
export class FieldErrorText {
  readonly field = input.required<ReadonlyFieldTree<unknown>>();
  private readonly i18n = inject(I18n);
  protected readonly message = computed(() => messageOf(this.i18n, this.field()().errors()));
}
