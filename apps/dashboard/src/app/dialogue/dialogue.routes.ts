import type { Routes } from '@angular/router';

export default [
  { path: '', title: 'dialogue.title', loadComponent: () => import('./overview/dialogue-overview.page') },
  {
    path: 'meetings',
    title: 'dialogue.meetings.title',
    loadComponent: () => import('./meetings/meetings.page'),
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
] satisfies Routes;
