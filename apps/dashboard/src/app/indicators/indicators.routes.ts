import type { Routes } from '@angular/router';
import { allowed, confirmLeaving } from '../shell';

export default [
  { path: '', title: 'indicators.title', loadComponent: () => import('./catalogue/indicators.page') },
  ...[
    { path: 'new', title: 'indicators.own.new' },
    { path: ':indicator/edit', title: 'indicators.own.edit' },
  ].map(({ path, title }) => ({
    path,
    title,
    canActivate: [allowed('indicator:write')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./definition/definition.page'),
  })),
  {
    path: ':indicator/target',
    title: 'indicators.target.title',
    canActivate: [allowed('indicator:write')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./target/target.page'),
  },
  {
    path: ':indicator/enter',
    title: 'indicators.enter.title',
    canActivate: [allowed('indicator:write')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./enter/enter.page'),
  },
  {
    path: ':indicator/break',
    title: 'indicators.break.title',
    canActivate: [allowed('indicator:write')],
    canDeactivate: [confirmLeaving],
    loadComponent: () => import('./divide/divide.page'),
  },
  {
    path: ':indicator/compare',
    title: 'indicator.compare.title',
    loadComponent: () => import('./compare/compare.page'),
  },
  { path: ':indicator', title: 'indicator.title', loadComponent: () => import('./indicator/indicator.page') },
] satisfies Routes;
