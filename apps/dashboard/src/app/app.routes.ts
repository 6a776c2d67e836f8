import type { Routes } from '@angular/router';
import { allowed, signedIn, speaks } from './shell';

/** Titles are message keys: the title strategy translates them. */
export const routes: Routes = [
  { path: '', loadChildren: () => import('./roadmap/roadmap.routes') },
  { path: '', loadChildren: () => import('./people/people.routes') },
  {
    path: 'portfolio',
    canActivate: [allowed('portfolio:read'), speaks('plan', 'indicators', 'factors', 'review', 'portfolio')],
    loadChildren: () => import('./portfolio/portfolio.routes'),
  },
  {
    path: 'roadmaps/:roadmap/dialogue',
    canActivate: [speaks('people', 'plan', 'dialogue')],
    loadChildren: () => import('./dialogue/dialogue.routes'),
  },
  {
    path: 'roadmaps/:roadmap/indicators',
    canActivate: [speaks('plan', 'indicators')],
    loadChildren: () => import('./indicators/indicators.routes'),
  },
  {
    path: 'roadmaps/:roadmap/factors',
    canActivate: [speaks('plan', 'dialogue', 'factors')],
    loadChildren: () => import('./factors/factors.routes'),
  },
  {
    path: 'roadmaps/:roadmap/reports',
    canActivate: [speaks('plan', 'dialogue', 'indicators', 'factors', 'review')],
    loadChildren: () => import('./review/review.routes'),
  },
  {
    path: 'roadmaps/:roadmap/history',
    canActivate: [speaks('plan', 'history')],
    loadChildren: () => import('./history/history.routes'),
  },
  {
    path: 'roadmaps/:roadmap/brief',
    title: 'brief.title',
    canActivate: [speaks('plan', 'dialogue', 'indicators', 'outlook', 'brief')],
    loadComponent: () => import('./brief/brief.page'),
  },
  {
    path: 'review',
    title: 'report.queue.title',
    canActivate: [allowed('review:queue'), speaks('plan', 'review')],
    loadComponent: () => import('./review/queue/queue.page'),
  },
  {
    path: 'roadmaps/:roadmap/import',
    title: 'import.title',
    canActivate: [signedIn, speaks('plan', 'imports', 'indicators')],
    loadChildren: () => import('./imports/imports.routes'),
  },
  {
    path: 'notifications',
    title: 'notification.title',
    canActivate: [signedIn, speaks('plan', 'notifications')],
    loadComponent: () => import('./notifications/list/notifications.page'),
  },
  {
    path: 'unsubscribe/:token',
    title: 'notification.unsubscribe.title',
    canActivate: [speaks('notifications')],
    loadComponent: () => import('./notifications/links/unsubscribe.page'),
  },
  {
    path: 'digest-address/:token',
    title: 'notification.address.title',
    canActivate: [speaks('notifications')],
    loadComponent: () => import('./notifications/links/address.page'),
  },
  {
    path: 'forbidden',
    title: 'shell.forbidden.title',
    loadComponent: () => import('./shell/forbidden.page'),
  },
  { path: '**', title: 'shell.notFound.title', loadComponent: () => import('./shell/not-found.page') },
];
