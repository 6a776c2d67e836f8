import type { Definition, Words } from './definition';

const REGISTER: Words = ['Register of cooperatives', 'Registro de cooperativas', 'Registre des coopératives'];

/** C. The social and solidarity economy: 20th ICLS guidelines on statistics of cooperatives (2018), R193. */
export const SSE: Definition[] = [
  {
    code: 'SSE-01',
    name: ['Active cooperatives', 'Cooperativas activas', 'Coopératives actives'],
    definition: [
      'Cooperatives on the register with the status active. “Registered”, “in force” and “active” are three statuses: this counts the last.',
      'Cooperativas del registro en estado activo. «Registrada», «vigente» y «activa» son tres estados: aquí se cuenta el último.',
      'Coopératives du registre au statut actif. « Immatriculée », « en vigueur » et « active » sont trois statuts : on compte ici le dernier.',
    ],
    unit: 'count',
    unitText: ['cooperatives', 'cooperativas', 'coopératives'],
    direction: 'higher',
    dimensions: ['type', 'form', 'territory', 'size', 'area'],
    frequency: 'quarter',
    source: REGISTER,
    codes: { icls: ['20th ICLS'] },
  },
  {
    code: 'SSE-02',
    name: ['Members (memberships)', 'Socios (membresías)', 'Membres (adhésions)'],
    definition: [
      'Sum of the members of all cooperatives. A person who is a member of two is counted twice.',
      'Suma de los socios de todas las cooperativas. Quien es socio de dos se cuenta dos veces.',
      'Somme des membres de toutes les coopératives. Qui est membre de deux est compté deux fois.',
    ],
    unit: 'count',
    unitText: ['memberships', 'membresías', 'adhésions'],
    direction: 'higher',
    dimensions: ['sex', 'territory', 'form'],
    frequency: 'quarter',
    source: REGISTER,
    codes: { icls: ['20th ICLS'] },
  },
  {
    code: 'SSE-03',
    name: ['Work in cooperatives', 'Trabajo en cooperativas', 'Travail dans les coopératives'],
    definition: [
      'Worker-members and employees of cooperatives, by headcount.',
      'Socios trabajadores y asalariados de las cooperativas, en número de personas.',
      'Membres travailleurs et salariés des coopératives, en nombre de personnes.',
    ],
    unit: 'count',
    unitText: ['persons', 'personas', 'personnes'],
    direction: 'higher',
    dimensions: ['sex', 'form', 'territory', 'status'],
    frequency: 'year',
    source: REGISTER,
    codes: { icls: ['20th ICLS'] },
  },
  {
    code: 'SSE-04',
    name: [
      'Women on boards',
      'Mujeres en consejos de administración',
      'Femmes dans les conseils d’administration',
    ],
    definition: [
      'Share of women among board members; to be read beside women’s share of the membership. Where a law sets a proportional rule, the share of boards that meet it is kept as a series of its own.',
      'Proporción de mujeres entre integrantes de consejos; se lee junto a su proporción entre los socios. Donde la ley fija una regla proporcional, la proporción de consejos que la cumplen es una serie aparte.',
      'Part des femmes parmi les membres des conseils ; à lire avec leur part parmi les adhérents. Là où la loi fixe une règle proportionnelle, la part des conseils qui la respectent forme une série à part.',
    ],
    numerator: ['Women board members', 'Mujeres en consejos', 'Femmes aux conseils'],
    denominator: ['Board members', 'Integrantes de consejos', 'Membres des conseils'],
    unit: 'percent',
    direction: 'higher',
    dimensions: ['form', 'territory'],
    frequency: 'year',
    source: REGISTER,
  },
  {
    code: 'SSE-05',
    name: [
      'Rural cooperatives with fewer than 20 members',
      'Cooperativas rurales con menos de 20 socios',
      'Coopératives rurales de moins de 20 membres',
    ],
    definition: [
      'Share of rural cooperatives below the minimum scale of 20 members.',
      'Proporción de cooperativas rurales bajo la escala mínima de 20 socios.',
      'Part des coopératives rurales en dessous de l’échelle minimale de 20 membres.',
    ],
    numerator: [
      'Rural cooperatives with fewer than 20 members',
      'Cooperativas rurales con menos de 20 socios',
      'Coopératives rurales de moins de 20 membres',
    ],
    denominator: [
      'Rural cooperatives whose members are known',
      'Cooperativas rurales cuyos socios se conocen',
      'Coopératives rurales dont les membres sont connus',
    ],
    unit: 'percent',
    direction: 'lower',
    dimensions: ['territory', 'form'],
    frequency: 'year',
    source: REGISTER,
  },
  {
    code: 'SSE-06',
    name: ['Public purchases from the SSE', 'Compra pública a la ESS', 'Achats publics auprès de l’ESS'],
    definition: [
      'Share of the value of public contracts that was awarded to entities of the social and solidarity economy.',
      'Proporción del valor de la compra pública adjudicada a entidades de la economía social y solidaria.',
      'Part de la valeur des marchés publics attribuée à des entités de l’économie sociale et solidaire.',
    ],
    numerator: [
      'Value awarded to SSE entities',
      'Valor adjudicado a entidades de la ESS',
      'Valeur attribuée à des entités de l’ESS',
    ],
    denominator: ['Value awarded', 'Valor adjudicado', 'Valeur attribuée'],
    unit: 'percent',
    direction: 'higher',
    dimensions: ['territory'],
    frequency: 'year',
    source: [
      'Public procurement records',
      'Registros de compra pública',
      'Registres de la commande publique',
    ],
  },
];
