import type { Routes } from '@angular/router';

export default [
  { path: '', title: 'portfolio.title', loadComponent: () => import('./overview/portfolio.page') },
  {
    path: 'compare',
    title: 'portfolio.compare.title',
    loadComponent: () => import('./compare/compare.page'),
  },
  {
    path: 'experience',
    title: 'portfolio.experience.title',
    loadComponent: () => import('./experience/experience.page'),
  },
] satisfies Routes;
