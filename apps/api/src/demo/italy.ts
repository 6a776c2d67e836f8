import type { DemoRoadmap } from './content';

/** An empty draft to import the Italian recovery plan into. */
export const ITALY: DemoRoadmap = {
  code: 'IT-PNRR',
  language: 'it',
  timeZone: 'Europe/Rome',
  title: {
    it: 'Piano nazionale di ripresa e resilienza',
    en: 'National recovery and resilience plan',
    es: 'Plan nacional de recuperación y resiliencia',
    fr: 'Plan national pour la reprise et la résilience',
  },
  summary: {
    it: 'Bozza vuota: importare qui i traguardi e gli obiettivi pubblicati da Italia Domani.',
    en: 'Empty draft: import the milestones and targets published by Italia Domani here.',
    es: 'Borrador vacío: importar aquí los hitos y metas publicados por Italia Domani.',
    fr: 'Brouillon vide : importer ici les jalons et cibles publiés par Italia Domani.',
  },
  status: 'draft',
  startsOn: '2020-01-01',
  endsOn: '2027-12-31',
  illustrative: false,
  axes: [],
};
