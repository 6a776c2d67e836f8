import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';

/** Part of every tag: another release may answer in another shape, a restored backup counts its changes anew. */
const STARTED_AT = Date.now();

/**
 * Answers a read with an ETag of the state that it is computed from, and loads nothing when the reader
 * already has that state: Express then answers 304.
 */
export type UnlessSeen = <T>(state: readonly unknown[], load: () => Promise<T>) => Promise<T | undefined>;

/** Exported so that the description of the API finds who answers so. */
export const seenState = (_: unknown, context: ExecutionContext): UnlessSeen => {
  const request = context.switchToHttp().getRequest<Request>();
  const response = context.switchToHttp().getResponse<Response>();
  return async (state, load) => {
    const tag = createHash('sha256').update(JSON.stringify([STARTED_AT, ...state]));
    response.setHeader('ETag', `W/"${tag.digest('base64url').slice(0, 27)}"`);
    return request.fresh ? undefined : load();
  };
};

export const SeenState = createParamDecorator(seenState);
