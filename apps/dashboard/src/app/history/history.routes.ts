import type { Routes } from '@angular/router';
import { allowed } from '../shell';

export default [
  { path: '', title: 'history.title', loadComponent: () => import('./compare/comparison.page') },
  {
    path: 'story',
    title: 'history.story.title',
    canActivate: [allowed('history:read')],
    loadComponent: () => import('./story/story.page'),
  },
] satisfies Routes;
