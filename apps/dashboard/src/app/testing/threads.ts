import type { Person, Role, Thread } from '@rumbo/domain';

/** A thread about milestone 4, unremarkable but for what a test is about. */
export const thread = (fields: Partial<Thread> = {}): Thread => ({
  id: 1,
  at: '2026-11-01T15:00:00.000Z',
  authorId: 7,
  author: 'Delegación CUT',
  body: 'CUT',
  text: 'Falta consultar',
  mentions: [],
  subject: 'milestone',
  subjectId: 4,
  anchor: null,
  answers: [],
  resolved: null,
  ...fields,
});

/** Somebody of Chile (and of a body, where the role is for one). */
export const personWith = (role: Role, id = 7): Person => ({
  id,
  email: 'a@b.example',
  name: 'A',
  language: 'en',
  grants: [{ role, country: 'CL', bodyId: ['reporter', 'constituent'].includes(role) ? 1 : null }],
});
