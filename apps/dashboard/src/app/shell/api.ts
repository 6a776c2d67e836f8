import { HttpClient, HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Problem } from '@rumbo/domain';
import { catchError, firstValueFrom, throwError } from 'rxjs';

/** What the API refused, and why; `offline` and `internal` when it never answered as it should. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

const unanswered = (status: number): Problem => ({
  type: 'about:blank',
  title: '',
  status,
  code: status === 0 ? 'offline' : 'internal',
});

/** Turns every failed request into an `ApiProblem`. */
export const problemInterceptor: HttpInterceptorFn = (request, next) =>
  next(request).pipe(catchError((error: unknown) => throwError(() => new ApiProblem(toProblem(error)))));

function toProblem(error: unknown): Problem {
  if (!(error instanceof HttpErrorResponse)) return unanswered(0);
  const body: unknown = typeof error.error === 'string' ? parsed(error.error) : error.error;
  const isProblem = typeof body === 'object' && body !== null && 'code' in body;
  return isProblem ? (body as Problem) : unanswered(error.status);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The problem behind an error of a resource or a write. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof ApiProblem ? cause.problem : unanswered(500);
}

/** Writes. Reads are `httpResource`s where they are shown. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);

  /**
   * Sends a write and gives the answer; `version` is the one that the writer saw.
   * @throws ApiProblem
   */
  send<T>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    version?: number,
  ): Promise<T> {
    const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.request<T>(method, url, { body, headers }));
  }
}
