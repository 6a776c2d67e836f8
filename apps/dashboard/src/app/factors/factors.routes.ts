import type { Routes } from '@angular/router';

export default [
  { path: '', title: 'roadmap.tab.factors', loadComponent: () => import('./overview/factors.page') },
  { path: ':factor', title: 'factor.title', loadComponent: () => import('./factor/factor.page') },
] satisfies Routes;
