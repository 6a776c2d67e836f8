import type { Routes } from '@angular/router';

export default [
  { path: '', title: 'roadmap.tab.factors', loadComponent: () => import('./overview/factors.page') },
] satisfies Routes;
