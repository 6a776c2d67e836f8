import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Problem } from '@rumbo/domain';
import type { Request, Response } from 'express';
import { QueryFailedError } from 'typeorm';
import { type Extras, ProblemException, TITLES } from './problems';
import { Refusals } from './refusals';

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

/** Answers every error as RFC 9457 problem details, and keeps what writes were refused. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('errors');

  constructor(private readonly refusals: Refusals) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: string }>();
    const response = http.getResponse<Response>();
    const {
      status,
      code,
      extras: { retryAfter, ...shown },
    } = this.classify(error);
    if (status >= 500) this.log.error(error);
    /** Who was refused is told so, even where the database cannot keep it. */
    await this.refusals
      .record(request, { status, code, ...shown })
      .catch((failure: unknown) => this.log.error(failure));
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
