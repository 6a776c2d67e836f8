import { type FieldError, fieldErrors, type Problem } from '@rumbo/domain';
import { QueryFailedError } from 'typeorm';
import * as z from 'zod';

export type Extras = Pick<Problem, 'errors' | 'params' | 'current'> & {
  /** Seconds after which the same request may pass, sent as `Retry-After`. */
  retryAfter?: number;
};

/** A refusal with a stable code; `ProblemFilter` turns it into RFC 9457 problem details. */
export class ProblemException extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly extras: Extras = {},
  ) {
    super(code);
  }
}

/** An error as the API would have answered it, to be kept and told later. */
export function problemOf(error: unknown): Problem {
  const known = error instanceof ProblemException ? error : new ProblemException(500, 'internal');
  const { status, code, extras } = known;
  const { errors, params } = extras;
  return {
    ...{ type: `urn:rumbo:problem:${code}`, title: TITLES[status] ?? 'Error', status, code },
    ...(errors && { errors }),
    ...(params && { params }),
  };
}

/** The refusal that a kept problem was. */
export const refusalOf = ({ status, code, errors, params }: Problem) =>
  new ProblemException(status, code, { ...(errors && { errors }), ...(params && { params }) });

export const notFound = () => new ProblemException(404, 'notFound');
export const forbidden = () => new ProblemException(403, 'forbidden');
export const invalid = (errors: FieldError[]) => new ProblemException(422, 'invalid', { errors });
/** Somebody else wrote first: `current` is the record as it is now, `last` who wrote it and when. */
export const stale = (current: unknown, last?: { author: string; at: string }) =>
  new ProblemException(412, 'stale', { current, ...(last && { params: last }) });

/** For `.catch` on a write: what a constraint of the database refuses, said at the field that it is about. */
export const refusedAt =
  (fields: Record<string, FieldError>) =>
  (error: unknown): never => {
    const refused = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }) : {};
    const field = fields[refused.constraint ?? ''];
    throw field ? invalid([field]) : error;
  };

/** For Nest's schema pipe: zod's issues arrive as they are. */
export const invalidInput = (issues: readonly unknown[]) =>
  invalid(fieldErrors(new z.core.$ZodError(issues as z.core.$ZodIssue[])));

/** What each status means, for problem documents and the description of the API. */
export const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Conflict',
  410: 'Gone',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Invalid input',
  428: 'Version needed',
  429: 'Too many requests',
  503: 'Unavailable',
};
