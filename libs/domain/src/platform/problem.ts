import * as z from 'zod';

/**
 * What is wrong with one field: a stable code, translated at the edge as `error.field.<code>`,
 * and the parameters of that message.
 */
export const FieldError = z.object({
  /** Dotted path of the field, for instance `evidence.0.url`; empty for the whole input. */
  path: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type FieldError = z.infer<typeof FieldError>;

/** RFC 9457 problem details. `code` is stable and translated as `error.<code>`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  errors: z.array(FieldError).optional(),
  /** With 412: the record as it is now, so that nothing typed is lost. */
  current: z.unknown().optional(),
  requestId: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

type Params = Record<string, string | number>;

/** Reports a rule of ours through zod, with a code that the catalogues translate. */
export function failWith(
  ctx: {
    addIssue(issue: {
      code: 'custom';
      params: { code: string; params?: Params };
      path?: PropertyKey[];
    }): void;
  },
  code: string,
  params?: Params,
  path?: PropertyKey[],
): void {
  ctx.addIssue({ code: 'custom', params: { code, ...(params && { params }) }, ...(path && { path }) });
}

/**
 * A finished issue no longer says what was given, so a missing value would look like one of the wrong type.
 * This is the one place where zod still knows, whichever way a schema is asked.
 */
const MISSING = 'required';
z.config({
  customError: ({ code, input }) =>
    code !== 'custom' && (input === undefined || input === null) ? MISSING : undefined,
});

/** zod's issues as field errors. */
export function fieldErrors({ issues }: Pick<z.core.$ZodError, 'issues'>): FieldError[] {
  return issues.flatMap(toFieldErrors);
}

function toFieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String).join('.');
  if (issue.message === MISSING) return [{ path, code: 'required' }];
  switch (issue.code) {
    case 'custom': {
      const own = issue.params as { code?: string; params?: Params } | undefined;
      return [{ path, code: own?.code ?? 'invalid', ...(own?.params && { params: own.params }) }];
    }
    case 'invalid_type':
      return [{ path, code: 'wrongType', params: { expected: issue.expected } }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, code: 'unknownField' }));
    case 'invalid_key':
      return [{ path, code: 'unknownField' }];
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return [{ path, code: 'required' }];
      return [{ path, code: limitCode(issue, TOO_SMALL), params: { limit: Number(issue.minimum) } }];
    case 'too_big':
      return [{ path, code: limitCode(issue, TOO_BIG), params: { limit: Number(issue.maximum) } }];
    case 'not_multiple_of':
      return [{ path, code: 'notMultiple', params: { of: issue.divisor } }];
    case 'invalid_value':
      return [{ path, code: 'unknownValue', params: { allowed: issue.values.map(String).join(', ') } }];
    case 'invalid_format':
      return [{ path, code: FORMATS[issue.format] ?? 'invalidFormat' }];
    default:
      return [{ path, code: 'invalid' }];
  }
}

const FORMATS: Record<string, string> = { email: 'invalidEmail', url: 'invalidUrl' };

const TOO_SMALL = { string: 'tooShort', array: 'tooFew', number: 'tooSmall', exclusive: 'notAbove' };
const TOO_BIG = { string: 'tooLong', array: 'tooMany', number: 'tooBig', exclusive: 'notBelow' };

function limitCode(issue: { origin: string; inclusive?: boolean }, codes: typeof TOO_SMALL): string {
  if (issue.origin === 'string' || issue.origin === 'array') return codes[issue.origin];
  return issue.inclusive === false ? codes.exclusive : codes.number;
}
