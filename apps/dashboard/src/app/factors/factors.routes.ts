import { EnvironmentInjector, inject, runInInjectionContext } from '@angular/core';
import type { CanDeactivateFn, Routes } from '@angular/router';
import { confirmLeaving } from '../shell';
import type AssessmentPageView from './assess/assessment.page';
import { recordRoutes } from './record.routes';

/** A draft is saved on the way out; only what cannot be saved is asked about. */
const savedOrConfirmed: CanDeactivateFn<AssessmentPageView> = async (page) => {
  const injector = inject(EnvironmentInjector);
  await page.save();
  return runInInjectionContext(injector, () => confirmLeaving(page));
};

export default [
  { path: '', title: 'roadmap.tab.factors', loadComponent: () => import('./overview/factors.page') },
  {
    path: 'assessments/:id',
    title: 'factor.assessment',
    canDeactivate: [savedOrConfirmed],
    loadComponent: () => import('./assess/assessment.page'),
  },
  ...recordRoutes,
  { path: ':factor', title: 'factor.title', loadComponent: () => import('./factor/factor.page') },
] satisfies Routes;
