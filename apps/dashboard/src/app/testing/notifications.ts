import type { Notification } from '@rumbo/domain';

/** A mention on axis 3, unremarkable but for what a test is about. */
export const notification = (fields: Partial<Notification> = {}): Notification => ({
  id: 1,
  kind: 'mentioned',
  at: '2026-11-01T15:00:00.000Z',
  seen: false,
  actor: 'Coordinación DAES',
  roadmap: { code: 'CL-HRR', title: { lang: 'es', text: 'Hoja de ruta' } },
  subject: 'axis',
  subjectId: 3,
  about: { code: 'A3', title: { lang: 'es', text: 'Institucionalidad' } },
  thread: { id: 9, anchor: null },
  text: '¿Qué opina?',
  details: {},
  ...fields,
});
