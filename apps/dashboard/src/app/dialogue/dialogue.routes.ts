import type { Routes } from '@angular/router';
import { allowed, confirmLeaving } from '../shell';

export default [
  { path: '', title: 'dialogue.title', loadComponent: () => import('./overview/dialogue-overview.page') },
  {
    path: 'meetings',
    title: 'dialogue.meetings.title',
    loadComponent: () => import('./meetings/meetings.page'),
  },
  {
    path: 'meetings/new',
    title: 'dialogue.meeting.new',
    canActivate: [allowed('dialogue:write')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./record/meeting-new.page'),
  },
  {
    path: 'meetings/:id/edit',
    title: 'dialogue.meeting.edit',
    canActivate: [allowed('dialogue:write')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./record/meeting-edit.page'),
  },
  {
    path: 'meetings/:id/print',
    title: 'dialogue.print.title',
    loadComponent: () => import('./exchange/meeting-print.page'),
  },
  {
    path: 'meetings/:id',
    title: 'dialogue.meeting.title',
    loadComponent: () => import('./meeting/meeting.page'),
  },
  {
    path: 'agreements',
    title: 'dialogue.agreements.title',
    loadComponent: () => import('./agreements/agreements.page'),
  },
  {
    path: 'agreements/:id/milestone',
    title: 'milestone.new.title',
    canActivate: [allowed('milestone:edit')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./record/agreement-milestone.page'),
  },
  ...[
    { path: 'bodies/new', title: 'dialogue.bodies.new' },
    { path: 'bodies/:id', title: 'dialogue.bodies.edit' },
  ].map(({ path, title }) => ({
    path,
    title,
    canActivate: [allowed('dialogue:write')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./bodies/dialogue-body.page'),
  })),
  {
    path: 'bodies',
    title: 'dialogue.bodies.title',
    canActivate: [allowed('dialogue:write')],
    loadComponent: () => import('./bodies/dialogue-bodies.page'),
  },
] satisfies Routes;
