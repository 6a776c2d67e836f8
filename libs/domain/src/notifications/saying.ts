import type { Notification } from './notification';

/** What the sentence of a notification (`notification.says.<kind>`) is told; dates are written as its reader writes them. */
export const saidOf = (
  { actor, details }: Pick<Notification, 'actor' | 'details'>,
  writePeriod: (period: string) => string,
): Record<'actor' | 'from' | 'due' | 'evidence' | 'body', string> => ({
  actor: actor ?? '',
  from: details.from ? writePeriod(details.from) : '',
  due: details.due ? writePeriod(details.due) : '',
  evidence: details.evidence ?? '',
  body: details.body ?? '',
});
