import type { Routes } from '@angular/router';
import { allowed, confirmLeaving, signedIn } from '../shell';

export default [
  {
    path: '',
    pathMatch: 'full',
    title: 'roadmap.list.title',
    loadComponent: () => import('./roadmap-list.page'),
  },
  {
    path: 'my-updates',
    title: 'milestone.mine.title',
    canActivate: [signedIn],
    loadComponent: () => import('./my-updates/my-updates.page'),
  },
  {
    path: 'roadmaps/:roadmap',
    title: 'overview.title',
    loadComponent: () => import('./overview/overview.page'),
  },
  { path: 'roadmaps/:roadmap/plan', title: 'plan.title', loadComponent: () => import('./plan/plan.page') },
  {
    path: 'roadmaps/:roadmap/milestones/new',
    title: 'milestone.new.title',
    canActivate: [allowed('milestone:edit')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./milestone/milestone-new.page'),
  },
  {
    path: 'roadmaps/:roadmap/milestones/:id/edit',
    title: 'milestone.edit.title',
    canActivate: [allowed('milestone:edit')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./milestone/milestone-edit.page'),
  },
  {
    path: 'roadmaps/:roadmap/milestones/:id',
    title: 'milestone.title',
    loadComponent: () => import('./milestone/milestone.page'),
  },
] satisfies Routes;
