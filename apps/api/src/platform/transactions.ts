import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable, tap } from 'rxjs';
import { Database } from './database';
import { Jobs } from './jobs';
import { authorOf, currentPerson } from './request-context';

/** Methods that change nothing. */
export const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const OWN_TRANSACTION = 'ownTransaction';

/**
 * For the few writes that open their transaction themselves: those that hash a password, which must not hold
 * a connection while it computes, and those that keep what they wrote when they refuse.
 */
export const OwnTransaction = () => SetMetadata(OWN_TRANSACTION, true);

/** One request that is not a read is one transaction: nothing to remember, nothing half done. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
    private readonly jobs: Jobs,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reads = READS.has(context.switchToHttp().getRequest<Request>().method);
    if (reads || this.reflector.get<boolean>(OWN_TRANSACTION, context.getHandler())) return next.handle();
    const author = authorOf(currentPerson());
    return from(
      this.database.transaction(author, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    ).pipe(tap(() => this.jobs.written()));
  }
}
