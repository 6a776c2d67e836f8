import type { Routes } from '@angular/router';
import { allowed, confirmLeaving } from '../shell';

export default [
  { path: '', title: 'report.list.title', loadComponent: () => import('./list/reports.page') },
  ...[
    { path: 'periods/new', title: 'report.period.new' },
    { path: 'periods/:id', title: 'report.period.edit' },
  ].map(({ path, title }) => ({
    path,
    title,
    canActivate: [allowed('report:write')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./period/period.page'),
  })),
  {
    path: 'compare',
    title: 'report.compare.title',
    loadComponent: () => import('./compare/compare.page'),
  },
  {
    path: ':id/write',
    title: 'report.write.title',
    canActivate: [allowed('report:write')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./write/narrative.page'),
  },
  { path: ':id', title: 'report.title', loadComponent: () => import('./report/report.page') },
] satisfies Routes;
