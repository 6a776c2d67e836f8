import { Controller, Get, Injectable } from '@nestjs/common';
import { PATHS, type Problem, type Refusal, RefusalList, REFUSALS_LIMIT } from '@rumbo/domain';
import type { Request } from 'express';
import { Requires } from './access';
import { Database } from './database';
import { Describes } from './openapi/contract';
import { currentPerson, requestContext } from './request-context';
import { READS } from './transactions';

const RECORDED = new Set([403, 409]);
/** Tokens of invitations and calendars are part of addresses, and nobody else's to read. */
const SECRET = /[\w-]{40,}/g;
const LONGEST_ADDRESS = 500;

/** Writes that were refused: kept although, and because, what they wanted was not done. */
@Injectable()
export class Refusals {
  constructor(private readonly database: Database) {}

  /**
   * Records a write that is answered with this; the transaction that failed is over by then. Of people who are signed
   * in: others could fill the table without end.
   */
  async record(
    { method, originalUrl }: Request,
    { status, code, params }: Pick<Problem, 'status' | 'code' | 'params'>,
  ): Promise<void> {
    if (READS.has(method) || !RECORDED.has(status)) return;
    const person = currentPerson();
    if (!person) return;
    const address = originalUrl.replace(/\?.*/s, '').replace(SECRET, '…').slice(0, LONGEST_ADDRESS);
    await this.database.rows(
      `insert into refusal (person_id, request_id, method, address, code, params)
       values ($1, $2, $3, $4, $5, $6)`,
      [person.id, requestContext().id, method, address, code, params ?? null],
    );
  }

  async newest(): Promise<RefusalList> {
    const items = await this.database.rows<Refusal>(
      `select refusal.id, at, method, address, code, params, request_id as "requestId",
              json_build_object('id', person.id, 'name', person.name) as person
         from refusal join person on person.id = person_id
        order by at desc, refusal.id desc limit ${REFUSALS_LIMIT}`,
    );
    return { items };
  }
}

@Controller()
export class RefusalsController {
  constructor(private readonly refusals: Refusals) {}

  @Get(PATHS.refusals)
  @Requires('refusal:read')
  @Describes('The newest writes that were refused: by whom, to which address, and why', RefusalList)
  newest(): Promise<RefusalList> {
    return this.refusals.newest();
  }
}
