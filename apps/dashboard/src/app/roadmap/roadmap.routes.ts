import type { Routes } from '@angular/router';
import { allowed, confirmLeaving, signedIn, speaks } from '../shell';

/** Pages of one roadmap, and of what is owed to all of them. */
const PAGES: Routes = [
  {
    path: 'my-updates',
    title: 'milestone.mine.title',
    canActivate: [signedIn, speaks('evidence')],
    loadComponent: () => import('./my-updates/my-updates.page'),
  },
  {
    path: 'mentions',
    title: 'shell.mentions',
    canActivate: [signedIn],
    loadComponent: () => import('./mentions/mentions.page'),
  },
  {
    path: 'roadmaps/new',
    title: 'roadmap.list.new',
    canActivate: [allowed('roadmap:create')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./edit/roadmap-new.page'),
  },
  {
    path: 'roadmaps/:roadmap/edit',
    title: 'roadmap.edit.title',
    canActivate: [allowed('roadmap:edit')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./edit/roadmap-edit.page'),
  },
  {
    path: 'roadmaps/:roadmap',
    title: 'overview.title',
    loadComponent: () => import('./overview/overview.page'),
  },
  {
    path: 'roadmaps/:roadmap/outlook',
    title: 'outlook.title',
    canActivate: [speaks('outlook')],
    loadComponent: () => import('./outlook/outlook.page'),
  },
  { path: 'roadmaps/:roadmap/plan', title: 'plan.title', loadComponent: () => import('./plan/plan.page') },
  {
    path: 'roadmaps/:roadmap/plan/timeline',
    title: 'timeline.title',
    canActivate: [speaks('timeline')],
    loadComponent: () => import('./timeline/timeline.page'),
  },
  ...[
    { path: 'axes/new', title: 'plan.newAxis', kind: 'axis' },
    { path: 'axes/:axisId/edit', title: 'plan.editAxis', kind: 'axis' },
    { path: 'axes/:axisId/objectives/new', title: 'plan.newObjective', kind: 'objective' },
    { path: 'objectives/:objectiveId/edit', title: 'plan.editObjective', kind: 'objective' },
  ].map(({ path, title, kind }) => ({
    path: `roadmaps/:roadmap/plan/${path}`,
    title,
    data: { kind },
    canActivate: [allowed('milestone:edit')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./edit/section.page'),
  })),
  ...[
    { path: 'axes/arrange', title: 'plan.arrange.axes' },
    { path: 'axes/:axisId/arrange', title: 'plan.arrange.objectives' },
    { path: 'objectives/:objectiveId/arrange', title: 'plan.arrange.milestones' },
  ].map(({ path, title }) => ({
    path: `roadmaps/:roadmap/plan/${path}`,
    title,
    canActivate: [allowed('milestone:edit')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./arrange/arrange.page'),
  })),
  ...[
    { path: 'axes/:sectionId', title: 'plan.axis', kind: 'axis' },
    { path: 'objectives/:sectionId', title: 'plan.objective', kind: 'objective' },
  ].map(({ path, title, kind }) => ({
    path: `roadmaps/:roadmap/plan/${path}`,
    title,
    data: { kind },
    loadComponent: () => import('./section/section.page'),
  })),
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
    canActivate: [speaks('timeline', 'evidence')],
    loadComponent: () => import('./milestone/milestone.page'),
  },
];

export default [
  {
    path: '',
    pathMatch: 'full',
    title: 'roadmap.list.title',
    loadComponent: () => import('./roadmap-list.page'),
  },
  { path: '', canActivate: [speaks('plan')], children: PAGES },
] satisfies Routes;
