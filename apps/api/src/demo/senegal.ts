import type { DemoRoadmap } from './content';

/** Senegal: the axes follow the interministerial council of 23 May 2025; dates and progress are illustrative. */
export const SENEGAL: DemoRoadmap = {
  code: 'SN-ESS',
  language: 'fr',
  timeZone: 'Africa/Dakar',
  title: {
    fr: 'Feuille de route nationale de l’économie sociale et solidaire',
    en: 'National roadmap for the social and solidarity economy',
    es: 'Hoja de ruta nacional de la economía social y solidaria',
  },
  summary: {
    fr: 'Axes tirés des décisions du conseil interministériel du 23 mai 2025. Échéances, avancements, notes et preuves ont été inventés pour cette démonstration.',
    en: 'Axes taken from the decisions of the interministerial council of 23 May 2025. Dates, progress, notes and evidence were made up for this demonstration.',
    es: 'Ejes tomados de las decisiones del consejo interministerial del 23 de mayo de 2025. Fechas, avances, notas y evidencias fueron creados para esta demostración.',
  },
  adoption: { fr: 'Loi d’orientation n° 2021-28 du 15 juin 2021 ; conseil interministériel du 23 mai 2025.' },
  status: 'in_force',
  startsOn: '2025-01-01',
  endsOn: '2027-12-31',
  illustrative: true,
  axes: [
    {
      code: 'S1',
      title: { fr: 'Gouvernance' },
      objectives: [
        {
          code: 'S1.1',
          title: { fr: 'Des institutions de l’ESS à tous les niveaux' },
          milestones: [
            {
              code: '1.1',
              title: { fr: 'Décret instituant le Conseil national de l’ESS' },
              owner: 'SGG',
              support: ['MMESS', 'RACTES'],
              themes: ['FORM'],
              principles: ['P2', 'P3'],
              due: '2025-12',
              story: [
                { on: '2025-10-17', reached: 45, note: 'Projet de décret transmis par le MMESS.' },
                {
                  on: '2026-09-15',
                  reached: 70,
                  note: 'Avis des ministères reçus ; la composition du collège des travailleurs reste à fixer.',
                },
              ],
            },
            {
              code: '1.2',
              title: { fr: 'Comité interministériel de pilotage installé' },
              owner: 'Primature',
              themes: ['FORM'],
              principles: ['P2'],
              due: '2025-09',
              story: [
                {
                  on: '2025-09-16',
                  completedOn: '2025-09-16',
                  note: 'Première réunion du comité.',
                  evidence: { title: 'Communiqué de la Primature', url: 'https://primature.sn/' },
                },
              ],
            },
            {
              code: '1.3',
              title: { fr: 'Points focaux ESS nommés dans chaque ministère' },
              description: { fr: 'Clos avec 28 ministères sur 30 : les deux derniers ont été regroupés.' },
              owner: 'Ministères',
              support: ['Primature'],
              themes: ['FORM'],
              due: '2025-10',
              target: { unit: 'ministères', baseline: 0, goal: 30 },
              story: [
                { on: '2025-10-24', reached: 19, note: 'Rappel adressé à onze ministères.' },
                {
                  on: '2025-12-05',
                  reached: 28,
                  completedOn: '2025-12-05',
                  note: '28 points focaux nommés ; liste close par la Primature.',
                  evidence: { title: 'Liste des points focaux', url: 'https://primature.sn/' },
                },
              ],
            },
            {
              code: '1.4',
              title: { fr: 'Formation des points focaux' },
              owner: 'MMESS',
              support: ['OIT'],
              themes: ['FORM'],
              principles: ['P1'],
              due: '2026-03',
              story: [
                { on: '2026-02-13', reached: 50, note: 'Première session, 15 personnes.' },
                {
                  on: '2026-03-27',
                  completedOn: '2026-03-27',
                  note: 'Seconde session ; les 28 points focaux sont formés.',
                  evidence: { title: 'Programme de la formation', url: 'https://www.ilo.org/fr' },
                },
              ],
            },
            {
              code: '1.5',
              title: { fr: 'Services régionaux et départementaux de l’ESS dans les 14 régions' },
              owner: 'MMESS',
              themes: ['FORM'],
              due: '2026-12',
              target: { unit: 'régions', baseline: 0, goal: 14 },
              story: [
                { on: '2025-12-19', reached: 2, note: 'Dakar et Thiès.' },
                { on: '2026-06-26', reached: 5, note: 'Saint-Louis, Kaolack et Ziguinchor.' },
                {
                  on: '2026-10-16',
                  reached: 6,
                  note: 'Tambacounda ; les autres attendent les affectations.',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'S2',
      title: { fr: 'Financement et fiscalité' },
      objectives: [
        {
          code: 'S2.1',
          title: { fr: 'Un régime fiscal lisible' },
          milestones: [
            {
              code: '2.1',
              title: { fr: 'Mesures fiscales et douanières de la loi 2021-28 précisées' },
              reference: 'Loi d’orientation n° 2021-28',
              owner: 'MFB',
              support: ['MMESS'],
              themes: ['FORM'],
              principles: ['P4'],
              due: '2026-06',
              story: [
                { on: '2025-11-07', reached: 20, note: 'Relevé des exonérations existantes.' },
                {
                  on: '2026-07-10',
                  reached: 25,
                  status: 'on_hold',
                  note: 'Suspendu jusqu’à la réforme du code général des impôts.',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'S3',
      title: { fr: 'Coopératives productives solidaires (CPS)' },
      objectives: [
        {
          code: 'S3.1',
          title: { fr: 'Des coopératives dans chaque secteur' },
          milestones: [
            {
              code: '3.1',
              title: { fr: 'CPS dans 5 secteurs' },
              owner: 'Ministères',
              support: ['MMESS'],
              themes: ['SUPPLY'],
              principles: ['P1', 'P4'],
              forms: ['COOP'],
              due: '2026-12',
              target: { unit: 'secteurs', baseline: 0, goal: 5 },
              story: [
                { on: '2026-01-23', reached: 1, note: 'Agriculture.' },
                { on: '2026-09-30', reached: 3, note: 'Pêche et élevage ; l’artisanat est à l’étude.' },
              ],
            },
            {
              code: '3.2',
              title: { fr: 'Centrales d’achat mutualisées' },
              owner: 'MMESS',
              support: ['CNP'],
              territories: ['SN-DK', 'SN-TH', 'SN-KL'],
              themes: ['SUPPLY'],
              principles: ['P1'],
              forms: ['COOP'],
              startsOn: '2027-01-04',
              due: '2027-06',
            },
          ],
        },
      ],
    },
    {
      code: 'S4',
      title: { fr: 'Observatoire et formalisation' },
      objectives: [
        {
          code: 'S4.1',
          title: { fr: 'Compter et reconnaître les entités de l’ESS' },
          milestones: [
            {
              code: '4.1',
              title: { fr: 'Observatoire national de l’ESS' },
              owner: 'MMESS',
              support: ['ANSD'],
              themes: ['FORM'],
              due: '2026-09',
              story: [
                { on: '2026-03-13', reached: 20, note: 'Convention avec l’ANSD signée.' },
                {
                  on: '2026-08-14',
                  reached: 35,
                  note: 'Nomenclature arrêtée ; pas de local ni de budget à ce jour.',
                },
              ],
            },
            {
              code: '4.2',
              title: { fr: '2 000 entités agréées (Sen Label ESS)' },
              owner: 'MMESS',
              support: ['RACTES', 'CNTS'],
              themes: ['FORM'],
              principles: ['P2', 'P4'],
              forms: ['COOP', 'MUTUAL', 'ASSOC', 'SOCENT'],
              due: '2027-12',
              target: { unit: 'entités', baseline: 0, goal: 2000 },
              story: [
                { on: '2025-12-12', reached: 210, note: 'Ouverture du label en ligne.' },
                { on: '2026-06-12', reached: 455, note: 'Campagne dans huit régions.' },
                {
                  on: '2026-11-13',
                  reached: 640,
                  note: 'Les mutuelles sont désormais traitées en 20 jours.',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
