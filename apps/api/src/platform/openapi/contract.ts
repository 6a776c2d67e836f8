import { SetMetadata } from '@nestjs/common';
import type * as z from 'zod';

const CONTRACT = 'contract';

/** What the description of the API says of a route beyond what its parameters say themselves. */
export interface Contract {
  summary: string;
  /** Schema of the answer; none where there is no body. */
  answer?: z.ZodType;
  /** How the answer is sent, when not as one JSON document. */
  sentAs?: string;
}

/** Describes a route: what it does, and the schema of its answer. */
export const Describes = (summary: string, answer?: z.ZodType, sentAs?: string) =>
  SetMetadata<string, Contract>(CONTRACT, { summary, ...(answer && { answer }), ...(sentAs && { sentAs }) });

export const contractOf = (handler: object): Contract | undefined =>
  Reflect.getMetadata(CONTRACT, handler) as Contract | undefined;
