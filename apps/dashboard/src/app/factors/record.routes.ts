import type { Routes } from '@angular/router';
import { allowed, confirmLeaving } from '../shell';
import type { EngagementList } from './engagement/record.page';

const LISTS: readonly EngagementList[] = [
  'partners',
  'instruments',
  'recommendations',
  'exchanges',
  'duties',
];

const written = {
  canActivate: [allowed('engagement:write')],
  canDeactivate: [confirmLeaving],
};

/** The records that the second and the third factor are judged from, and their forms. */
export const recordRoutes = [
  {
    path: 'engagement',
    title: 'engagement.title',
    loadComponent: () => import('./engagement/engagement.page'),
  },
  ...LISTS.flatMap((list) =>
    (['new', ':id'] as const).map((at) => ({
      ...written,
      path: `engagement/${list}/${at}`,
      title: `engagement.${list}.${at === 'new' ? 'new' : 'edit'}`,
      data: { list },
      loadComponent: () => import('./engagement/record.page'),
    })),
  ),
  {
    ...written,
    path: 'engagement/milestones/:id',
    title: 'engagement.milestones.edit',
    data: { list: 'milestones' satisfies EngagementList },
    loadComponent: () => import('./engagement/record.page'),
  },
  {
    path: 'policies',
    title: 'engagement.policies.title',
    loadComponent: () => import('./policies/policies.page'),
  },
  ...(['new', ':id'] as const).map((at) => ({
    ...written,
    path: `policies/documents/${at}`,
    title: `engagement.documents.${at === 'new' ? 'new' : 'edit'}`,
    data: { list: 'documents' },
    loadComponent: () => import('./policies/policy-record.page'),
  })),
  {
    ...written,
    path: 'policies/objectives/:id',
    title: 'engagement.objectives.edit',
    data: { list: 'objectives' },
    loadComponent: () => import('./policies/policy-record.page'),
  },
] satisfies Routes;
