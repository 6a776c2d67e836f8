import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from './database';
import { currentPerson } from './request-context';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** One request that is not a read is one transaction: nothing to remember, nothing half done. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (READS.has(context.switchToHttp().getRequest<Request>().method)) return next.handle();
    const person = currentPerson();
    const actor = person ? `person:${person.id}` : 'public';
    return from(
      this.database.transaction(actor, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
