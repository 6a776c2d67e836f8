import type { Language, Role } from '@rumbo/domain';

/** Password of every demo sign-in, shown on the sign-in page while the demo is loaded. */
export const DEMO_PASSWORD = 'rumbo-demo-2026';

interface DemoPerson {
  email: string;
  /** A function, never a person. */
  name: string;
  language: Language;
  role: Role;
  country?: string;
  /** Acronym of the body that the person reports or speaks for. */
  body?: string;
}

/** Demo sign-ins, in the order in which they are offered. */
export const PEOPLE: DemoPerson[] = [
  {
    email: 'reporte@indap.example',
    name: 'Reporte INDAP',
    language: 'es',
    role: 'reporter',
    country: 'CL',
    body: 'INDAP',
  },
  {
    email: 'coordinacion@daes.example',
    name: 'Coordinación DAES',
    language: 'es',
    role: 'coordinator',
    country: 'CL',
  },
  {
    email: 'secretaria@daes.example',
    name: 'Secretaría del diálogo DAES',
    language: 'es',
    role: 'secretary',
    country: 'CL',
  },
  {
    email: 'delegacion@cut.example',
    name: 'Delegación CUT',
    language: 'es',
    role: 'constituent',
    country: 'CL',
    body: 'CUT',
  },
  {
    email: 'delegacion@confecoop.example',
    name: 'Delegación Confecoop',
    language: 'es',
    role: 'constituent',
    country: 'CL',
    body: 'Confecoop',
  },
  {
    email: 'gabinete@economia.example',
    name: 'Gabinete de Economía',
    language: 'es',
    role: 'manager',
    country: 'CL',
  },
  { email: 'specialist@ilo.example', name: 'ILO specialist', language: 'en', role: 'specialist' },
  { email: 'administration@rumbo.example', name: 'Administration', language: 'en', role: 'administrator' },
  {
    email: 'coordination@cooperatives.example',
    name: 'Coordination, State Department for Cooperatives',
    language: 'en',
    role: 'coordinator',
    country: 'KE',
  },
  {
    email: 'coordination@mmess.example',
    name: 'Coordination MMESS',
    language: 'fr',
    role: 'coordinator',
    country: 'SN',
  },
  {
    email: 'coordinamento@pnrr.example',
    name: 'Coordinamento PNRR',
    language: 'en',
    role: 'coordinator',
    country: 'IT',
  },
];
