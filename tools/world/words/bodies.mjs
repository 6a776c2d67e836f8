import { table } from '../text.mjs';

/* Who takes part, in each country alike: constituent group, acronyms and names in English, Spanish and French. */

export const BODIES = table(`
  GOV | MoEC | MINECO | MECO | Ministry of Economy | Ministerio de Economía | Ministère de l’Économie
  GOV | MoL | MINTRAB | MTRAV | Ministry of Labour | Ministerio del Trabajo | Ministère du Travail
  GOV | MoF | MINHAC | MFIN | Ministry of Finance | Ministerio de Hacienda | Ministère des Finances
  GOV | MoA | MINAGRI | MAGRI | Ministry of Agriculture | Ministerio de Agricultura | Ministère de l’Agriculture
  GOV | MoSD | MIDES | MDS | Ministry of Social Development | Ministerio de Desarrollo Social | Ministère du Développement social
  GOV | DCO | DGC | DCOOP | Department of Cooperatives | Dirección General de Cooperativas | Direction des coopératives
  GOV | NSO | INEC | INS | National Statistics Office | Instituto Nacional de Estadística | Institut national de la statistique
  GOV | SSA | ISS | CNSS | Social Security Agency | Instituto de Seguridad Social | Caisse nationale de sécurité sociale
  GOV | PPA | ACP | ARMP | Public Procurement Agency | Agencia de Compras Públicas | Agence de la commande publique
  GOVR | ALG | ANM | ACT | Association of Local Governments | Asociación Nacional de Municipios | Association des collectivités territoriales
  EMP | CEI | CEN | CNP | Confederation of Employers and Industry | Confederación Empresarial Nacional | Conseil national du patronat
  EMP | SBC | CMYPE | CPME | Chamber of Small Business | Cámara de la Micro y Pequeña Empresa | Chambre des petites entreprises
  WRK | TUC | CGT | CSN | Trade Union Congress | Central General de Trabajadores | Confédération syndicale nationale
  WRK | RWU | STR | STAGRI | Rural Workers’ Union | Sindicato de Trabajadores Rurales | Syndicat des travailleurs agricoles
  SSE | CFED | CONCOOP | FNC | Federation of Cooperatives | Confederación de Cooperativas | Fédération nationale des coopératives
  SSE | MUTU | FEMUT | UNM | Union of Mutual Societies | Federación de Mutuales | Union nationale des mutuelles
  SSE | SSEN | REDESS | RESS | Social and Solidarity Economy Network | Red de Economía Social y Solidaria | Réseau de l’économie sociale et solidaire
  INF | IWA | ATI | ATEI | Informal Workers’ Alliance | Alianza de Trabajadores Informales | Alliance des travailleurs de l’économie informelle
  WOM | WCN | RMC | RFC | Women Cooperators’ Network | Red de Mujeres Cooperativistas | Réseau des femmes coopératrices
  YTH | YCF | FJC | FJCO | Young Cooperators’ Forum | Foro de Juventudes Cooperativistas | Forum des jeunes coopérateurs
  ACA | UCC | CUEC | CUEC | University Centre for Cooperative Studies | Centro Universitario de Estudios Cooperativos | Centre universitaire d’études coopératives
  FIN | DEVB | BANDES | BDEV | Development Bank | Banco de Desarrollo | Banque de développement
  INT | ILO | OIT | OIT | International Labour Organization, country office | Organización Internacional del Trabajo, oficina de país | Organisation internationale du Travail, bureau de pays
`);

/** Bodies in which dialogue takes place: acronym and name by language, level, and how many of the meetings are theirs. */
export const DIALOGUE_BODIES = table(`
  NCSSE | CNESS | CNESS | National Council of the Social and Solidarity Economy | Consejo Nacional de Economía Social y Solidaria | Conseil national de l’économie sociale et solidaire | national | 3
  TWF | MTF | GTF | Table on formalisation | Mesa técnica de formalización | Groupe technique sur la formalisation | national | 2
  TWL | MTL | GTL | Table on law and supervision | Mesa técnica legal y de supervisión | Groupe technique sur le droit et la supervision | national | 2
  SCC | CSC | CSS | Sectoral committee on care | Comité sectorial de cuidados | Comité sectoriel des soins | sectoral | 2
  RT | MR | TR | Regional table | Mesa regional | Table régionale | territorial | 4
  LF | FL | FL | Local forum of cooperatives | Foro local de cooperativas | Forum local des coopératives | local | 2
  XBF | FIR | FIR | Regional integration forum | Foro de integración regional | Forum d’intégration régionale | cross_border | 1
`);

export const LEGAL_BASES = table(`
  Decree {number} of {year} | Decreto {number} de {year} | Décret {number} de {year}
  Ministerial resolution {number} of {year} | Resolución ministerial {number} de {year} | Arrêté ministériel {number} de {year}
`);

export const MANDATES = table(`
  To advise on policies, to follow the roadmap, and to propose changes to it. | Asesorar en políticas, seguir la hoja de ruta y proponer cambios. | Conseiller sur les politiques, suivre la feuille de route et proposer des modifications.
  To agree on steps between government, employers, workers and the social and solidarity economy. | Acordar pasos entre gobierno, empleadores, trabajadores y economía social y solidaria. | Convenir d’étapes entre le gouvernement, les employeurs, les travailleurs et l’économie sociale et solidaire.
`);

export const COMPOSITIONS = table(`
  Equal numbers of government and of organisations, which choose their own representatives. | Igual número del gobierno y de organizaciones, que eligen a sus representantes. | Nombre égal de sièges pour le gouvernement et pour les organisations, qui choisissent leurs représentants.
  {number} seats; no group holds more than half of them. | {number} asientos; ningún grupo tiene más de la mitad. | {number} sièges ; aucun groupe n’en détient plus de la moitié.
`);
