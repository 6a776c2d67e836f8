import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type FieldError, fieldErrors, type Problem } from '@rumbo/domain';
import type { Request, Response } from 'express';
import { QueryFailedError } from 'typeorm';
import * as z from 'zod';

type Extras = Pick<Problem, 'errors' | 'params' | 'current'> & {
  /** Seconds after which the same request may pass, sent as `Retry-After`. */
  retryAfter?: number;
};

/** A refusal with a stable code; the filter below turns it into RFC 9457 problem details. */
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
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Invalid input',
  428: 'Version needed',
  429: 'Too many requests',
  503: 'Unavailable',
};
const CODES: Record<number, string> = {
  400: 'badRequest',
  401: 'notSignedIn',
  403: 'forbidden',
  404: 'notFound',
  413: 'tooLarge',
  415: 'unsupportedMediaType',
};

/** What PostgreSQL refuses because of what was sent, not because of us. */
const CLIENT_SQLSTATES: Record<string, [number, string]> = {
  '23505': [409, 'duplicate'],
  '23503': [409, 'referenceMissing'],
  '22021': [422, 'invalidText'],
  '22P05': [422, 'invalidText'],
  '22003': [422, 'outOfRange'],
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('errors');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: string }>();
    const response = http.getResponse<Response>();
    const {
      status,
      code,
      extras: { retryAfter, ...shown },
    } = this.classify(error);
    if (status >= 500) this.log.error(error);
    if (response.headersSent) return;
    if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter);
    const problem: Problem = {
      type: `urn:rumbo:problem:${code}`,
      title: TITLES[status] ?? 'Error',
      status,
      code,
      ...shown,
      ...(request.id && { requestId: request.id }),
    };
    response.status(status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private classify(error: unknown): { status: number; code: string; extras: Extras } {
    if (error instanceof ProblemException) return error;
    if (error instanceof HttpException) return known(error.getStatus());
    if (error instanceof QueryFailedError) {
      const [status, code] = CLIENT_SQLSTATES[(error.driverError as { code?: string }).code ?? ''] ?? [
        500,
        'internal',
      ];
      return { status, code, extras: {} };
    }
    /** Express' own errors (malformed JSON, body too large) carry a status. */
    const status = (error as { status?: unknown } | null)?.status;
    return typeof status === 'number' && status >= 400 && status < 500
      ? known(status)
      : { status: 500, code: 'internal', extras: {} };
  }
}

const known = (status: number) => ({
  status,
  code: CODES[status] ?? (status < 500 ? 'badRequest' : 'internal'),
  extras: {},
});
