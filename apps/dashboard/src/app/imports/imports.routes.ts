import type { Routes } from '@angular/router';

export default [{ path: '', loadComponent: () => import('./import.page') }] satisfies Routes;
