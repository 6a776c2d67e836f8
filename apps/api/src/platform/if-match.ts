import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemException } from './problems';

/** Reads the version that the writer saw; exported so that the description of the API finds who asks for it. */
export const seenVersion = (_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1];
  if (version === undefined) throw new ProblemException(428, 'versionNeeded');
  return Number(version);
};

/** The version that the writer saw, from `If-Match: "3"`. Writing without one answers 428. */
export const SeenVersion = createParamDecorator(seenVersion);
