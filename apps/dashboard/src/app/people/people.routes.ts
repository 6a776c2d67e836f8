import { inject } from '@angular/core';
import { Router, type Routes } from '@angular/router';
import { allowed, confirmLeaving, SessionStore, signedIn, speaks } from '../shell';

const notSignedIn = () => inject(SessionStore).person() === null || inject(Router).createUrlTree(['/']);

const PAGES: Routes = [
  {
    path: 'sign-in',
    title: 'shell.signIn',
    canActivate: [notSignedIn],
    loadComponent: () => import('./sign-in/sign-in.page'),
  },
  {
    path: 'invitation/:token',
    title: 'people.invitation.title',
    loadComponent: () => import('./sign-in/invitation.page'),
  },
  {
    path: 'account',
    title: 'shell.myAccount',
    canActivate: [signedIn, speaks('notifications')],
    loadComponent: () => import('./account/account.page'),
  },
  {
    path: 'admin/users',
    canActivate: [allowed('people:manage')],
    children: [
      { path: '', title: 'people.users.title', loadComponent: () => import('./users/users.page') },
      {
        path: 'new',
        title: 'people.users.invite',
        canDeactivate: [confirmLeaving],
        loadComponent: () => import('./users/user.page'),
      },
      {
        path: ':id',
        title: 'people.users.edit',
        canDeactivate: [confirmLeaving],
        loadComponent: () => import('./users/user.page'),
      },
    ],
  },
  {
    path: 'admin/refusals',
    title: 'people.refusals.title',
    canActivate: [allowed('refusal:read')],
    loadComponent: () => import('./refusals/refusals.page'),
  },
  {
    path: 'admin/bodies',
    canActivate: [allowed('body:manage')],
    children: [
      { path: '', title: 'people.bodies.title', loadComponent: () => import('./bodies/bodies.page') },
      {
        path: 'new',
        title: 'people.bodies.new',
        canDeactivate: [confirmLeaving],
        loadComponent: () => import('./bodies/body.page'),
      },
      {
        path: ':id',
        title: 'people.bodies.edit',
        canDeactivate: [confirmLeaving],
        loadComponent: () => import('./bodies/body.page'),
      },
    ],
  },
];

export default [{ path: '', canActivate: [speaks('people')], children: PAGES }] satisfies Routes;
