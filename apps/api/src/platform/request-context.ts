import { AsyncLocalStorage } from 'node:async_hooks';
import { type Day, dayIn, type Person } from '@rumbo/domain';
import type { EntityManager } from 'typeorm';

/** What one request carries along: who asks, under which id, and the transaction it runs in. */
export interface RequestContext {
  id: string;
  person: Person | null;
  /** Hash of the session's token, for signing out. */
  session: Buffer | null;
  manager: EntityManager | null;
  /** The past day as of which the request reads; otherwise it reads what is recorded now. */
  asOf?: Day;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const runInContext = <T>(context: RequestContext, run: () => T): T => storage.run(context, run);

export function requestContext(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error('There is no request here: open one with runInContext.');
  return context;
}

export const currentPerson = (): Person | null => requestContext().person;

/** How the change log names who writes. */
export const authorOf = (person: { id: number } | null): string =>
  person ? `person:${person.id}` : 'public';

/** The person, where the permission has already made sure that there is one. */
export function signedIn(): Person {
  const person = currentPerson();
  if (!person) throw new Error('This route must name a permission that the public does not have.');
  return person;
}

/** The day on which records are judged: the one that the request asks about, or today. */
export const todayIn = (timeZone: string): Day => requestContext().asOf ?? dayIn(timeZone, new Date());
