import type { Routes } from '@angular/router';

export default [
  { path: '', title: 'portfolio.title', loadComponent: () => import('./overview/portfolio.page') },
] satisfies Routes;
