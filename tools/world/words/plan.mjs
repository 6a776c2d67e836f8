import { table } from '../text.mjs';

/* What roadmaps promise, in English, Spanish and French: `[en, es, fr]`. */

/** Kinds of roadmaps, by the short name that ends their code. */
export const KINDS = table(`
  SSE | National roadmap for the social and solidarity economy | Hoja de ruta nacional de la economía social y solidaria | Feuille de route nationale de l’économie sociale et solidaire
  FORM | Roadmap for formalisation through cooperatives | Hoja de ruta para la formalización mediante el cooperativismo | Feuille de route pour la formalisation par les coopératives
  CARE | Roadmap for care provided by the social and solidarity economy | Hoja de ruta de los cuidados desde la economía social y solidaria | Feuille de route des soins par l’économie sociale et solidaire
  RURAL | Roadmap for rural cooperatives and associations | Hoja de ruta de las cooperativas y asociaciones rurales | Feuille de route des coopératives et associations rurales
  JUST | Roadmap for a just transition with cooperatives | Hoja de ruta para una transición justa con cooperativas | Feuille de route pour une transition juste avec les coopératives
`);

export const SUMMARIES = table(`
  It joins what {count} bodies do for the social and solidarity economy, follows ILO Recommendations 193 and 204, and was discussed with the constituents before it was written. | Reúne lo que {count} organismos hacen por la economía social y solidaria, sigue las Recomendaciones 193 y 204 de la OIT y se conversó con los constituyentes antes de escribirla. | Elle réunit ce que {count} organismes font pour l’économie sociale et solidaire, suit les recommandations 193 et 204 de l’OIT et a été discutée avec les mandants avant d’être rédigée.
  It sets out how self-managed organisations get access to markets, finance and social protection, with dates and bodies that answer for each step. | Establece cómo las organizaciones autogestionadas acceden a mercados, financiamiento y protección social, con fechas y organismos que responden por cada paso. | Elle fixe comment les organisations autogérées accèdent aux marchés, au financement et à la protection sociale, avec des dates et des organismes responsables de chaque étape.
`);

export const ADOPTIONS = table(`
  Adopted by decree {number} of {year} | Aprobada por el decreto {number} de {year} | Adoptée par le décret {number} de {year}
  Resolution {number} of {year} of the interministerial council | Resolución {number} de {year} del consejo interministerial | Résolution {number} de {year} du conseil interministériel
`);

/** Axes with their themes, each followed by its objectives. */
export const AXES = `
  FORM SUPPLY | Productive development and markets | Desarrollo productivo y mercados | Développement productif et marchés
  Value chains | Cadenas de valor | Chaînes de valeur
  Public purchasing | Compras públicas | Commande publique
  Quality and certification | Calidad y certificación | Qualité et certification
  Trade between territories | Comercio entre territorios | Échanges entre territoires

  FORM CRISIS | Finance and guarantees | Financiamiento y garantías | Financement et garanties
  Credit and guarantees | Crédito y garantías | Crédit et garanties
  Taxes and duties | Impuestos y aranceles | Impôts et droits
  Funds for emergencies | Fondos de emergencia | Fonds d’urgence
  Savings groups | Grupos de ahorro | Groupes d’épargne

  FORM | Transition to formality | Transición a la formalidad | Transition vers la formalité
  Simple registration | Registro simple | Immatriculation simple
  Social protection of members | Protección social de las personas socias | Protection sociale des membres
  Own-account workers | Trabajo por cuenta propia | Travail indépendant
  Labour inspection and false cooperatives | Inspección del trabajo y falsas cooperativas | Inspection du travail et fausses coopératives

  CARE | Decent work and care | Trabajo decente y cuidados | Travail décent et soins
  Care services in cooperatives | Servicios de cuidado en cooperativas | Services de soins en coopérative
  Safety and health at work | Seguridad y salud en el trabajo | Sécurité et santé au travail
  Equality in governing bodies | Igualdad en los órganos de dirección | Égalité dans les organes dirigeants
  Youth in cooperatives | Juventud en cooperativas | Jeunes en coopérative

  FORM | Institutions and law | Instituciones y marco legal | Institutions et cadre légal
  Law and regulation | Ley y reglamento | Loi et règlement
  Coordination between ministries | Coordinación entre ministerios | Coordination entre ministères
  Registers that speak to each other | Registros que se comunican | Registres interconnectés
  Supervision | Supervisión | Supervision

  FORM CARE | Skills, management and governance | Capacidades, gestión y gobernanza | Compétences, gestion et gouvernance
  Training of leaders | Formación de dirigentes | Formation des responsables
  Accounts and audit | Contabilidad y auditoría | Comptabilité et audit
  Democratic governance | Gobernanza democrática | Gouvernance démocratique
  Cooperative education in schools | Educación cooperativa en las escuelas | Éducation coopérative à l’école

  JUST SUPPLY | Just transition and territories | Transición justa y territorios | Transition juste et territoires
  Energy and water cooperatives | Cooperativas de energía y agua | Coopératives d’énergie et d’eau
  Waste and circular economy | Residuos y economía circular | Déchets et économie circulaire
  Rural services | Servicios rurales | Services ruraux
  Adaptation to climate change | Adaptación al cambio climático | Adaptation au changement climatique

  FORM SUPPLY | Data, visibility and dialogue | Datos, visibilidad y diálogo | Données, visibilité et dialogue
  Statistics of cooperatives | Estadísticas de cooperativas | Statistiques des coopératives
  Satellite account | Cuenta satélite | Compte satellite
  Permanent social dialogue | Diálogo social permanente | Dialogue social permanent
  Communication | Comunicación | Communication
`;

export const MILESTONES = table(`
  Adopt {norm} | Aprobar {norm} | Adopter {norm}
  Submit {norm} to consultation | Someter a consulta {norm} | Soumettre à la consultation {norm}
  Review {norm} together with {group} | Revisar {norm} junto con {group} | Réviser {norm} avec {group}
  Publish {document} | Publicar {document} | Publier {document}
  Update {document} with data by sex and territory | Actualizar {document} con datos por sexo y territorio | Actualiser {document} avec des données par sexe et territoire
  Open {service} for {group} | Abrir {service} para {group} | Ouvrir {service} pour {group}
  Try out {service} in {localities} localities | Poner a prueba {service} en {localities} localidades | Expérimenter {service} dans {localities} localités
  Train {group} in {skill} | Formar en {skill} a {group} | Former {group} en {skill}
  Set up {structure} with {group} | Crear {structure} con {group} | Créer {structure} avec {group}
  Evaluate {programme} and publish the results | Evaluar {programme} y publicar los resultados | Évaluer {programme} et publier les résultats
  Launch {programme} for {group} | Lanzar {programme} para {group} | Lancer {programme} pour {group}
  Sign a cooperation agreement with {group} on {skill} | Firmar un convenio con {group} sobre {skill} | Signer une convention avec {group} sur le thème : {skill}
  Put {procedure} online | Poner en línea {procedure} | Mettre en ligne {procedure}
  Shorten {procedure} to {days} working days | Acortar {procedure} a {days} días hábiles | Ramener {procedure} à {days} jours ouvrables
`);

/** Title, unit, and from where to where: `from`, `to`, and a factor of the country's own between 1 and `spread`. */
export const TARGETS = table(`
  {goal} informal groups registered with support | {goal} grupos informales registrados con apoyo | {goal} groupes informels immatriculés avec appui | groups | grupos | groupes | 0 | 40 | 20
  {goal} cooperatives with a buyer under contract | {goal} cooperativas con comprador bajo contrato | {goal} coopératives avec un acheteur sous contrat | cooperatives | cooperativas | coopératives | 0 | 15 | 12
  {goal} leaders trained, half of them women | {goal} dirigentes con formación, la mitad mujeres | {goal} responsables formés, dont la moitié de femmes | persons | personas | personnes | 0 | 200 | 15
  {goal} members of cooperatives affiliated to social protection | {goal} personas socias afiliadas a la protección social | {goal} membres de coopératives affiliés à la protection sociale | persons | personas | personnes | 200 | 1500 | 20
  {goal} % of rural boards meet the rule on representation | {goal} % de los consejos rurales cumple la regla de representación | {goal} % des conseils ruraux respectent la règle de représentation | % | % | % | 20 | 40 | 1.6
  {goal} % of funding calls carry a condition of decent work | {goal} % de las convocatorias incluye una condición de trabajo decente | {goal} % des appels à projets comportent une condition de travail décent | % | % | % | 10 | 50 | 1.8
  Registration of a cooperative in {goal} days | Registro de una cooperativa en {goal} días | Immatriculation d’une coopérative en {goal} jours | days | días | jours | 60 | 20 | 1.5
  {goal} localities with a care service run by a cooperative | {goal} localidades con un servicio de cuidados cooperativo | {goal} localités dotées d’un service de soins coopératif | localities | localidades | localités | 0 | 8 | 6
  {goal} savings groups linked to a credit union | {goal} grupos de ahorro vinculados a una cooperativa de ahorro y crédito | {goal} groupes d’épargne reliés à une coopérative d’épargne et de crédit | groups | grupos | groupes | 10 | 60 | 10
  {goal} pilots of energy or water cooperatives | {goal} pilotos de cooperativas de energía o agua | {goal} projets pilotes de coopératives d’énergie ou d’eau | pilots | pilotos | projets pilotes | 0 | 4 | 4
  {goal} young people in school cooperatives | {goal} jóvenes en cooperativas escolares | {goal} jeunes en coopératives scolaires | persons | personas | personnes | 100 | 600 | 10
`);

/** What the slots of milestones, notes and agreements are filled with. */
export const WORDS = {
  norm: table(`
    the regulation of the cooperatives act | el reglamento de la ley de cooperativas | le décret d’application de la loi sur les coopératives
    the framework act on the social and solidarity economy | la ley marco de la economía social y solidaria | la loi-cadre sur l’économie sociale et solidaire
    the decree on public purchases from cooperatives | el decreto de compras públicas a cooperativas | le décret sur les achats publics aux coopératives
    the rules on supervision of savings cooperatives | las normas de supervisión de cooperativas de ahorro | les règles de supervision des coopératives d’épargne
    the standard on worker cooperatives | la norma de cooperativas de trabajo | la norme sur les coopératives de travail
    the tax rules for non-profit organisations | las reglas tributarias de organizaciones sin fines de lucro | les règles fiscales des organisations à but non lucratif
    the rule on proportional representation by sex | la regla de representación proporcional por sexo | la règle de représentation proportionnelle par sexe
    the protocol against false cooperatives | el protocolo contra las falsas cooperativas | le protocole contre les fausses coopératives
    the simplified regime for mutual societies | el régimen simplificado de mutuales | le régime simplifié des mutuelles
    the social protection scheme for own-account members | el régimen de protección social para personas socias por cuenta propia | le régime de protection sociale des membres indépendants`),
  document: table(`
    the annual report on the roadmap | el informe anual de la hoja de ruta | le rapport annuel de la feuille de route
    the map of cooperative value chains | el mapa de cadenas de valor cooperativas | la carte des chaînes de valeur coopératives
    the guide to starting a cooperative | la guía para constituir una cooperativa | le guide de création d’une coopérative
    model statutes in plain language | estatutos modelo en lenguaje claro | des statuts types en langage clair
    open data of the register | datos abiertos del registro | les données ouvertes du registre
    the study on informality in rural areas | el estudio sobre informalidad en zonas rurales | l’étude sur l’informalité en zone rurale
    the catalogue of public instruments | el catálogo de instrumentos públicos | le catalogue des instruments publics
    the directory of cooperative suppliers | el directorio de proveedores cooperativos | l’annuaire des fournisseurs coopératifs
    the gender diagnosis of cooperatives | el diagnóstico de género de las cooperativas | le diagnostic de genre des coopératives
    the guide to conditions of decent work in funding calls | la guía de condiciones de trabajo decente en convocatorias | le guide des conditions de travail décent dans les appels à projets`),
  service: table(`
    a single window | una ventanilla única | un guichet unique
    a network of advisers | una red de asesoría | un réseau de conseillers
    a guarantee line | una línea de garantía | une ligne de garantie
    an incubator | una incubadora | un incubateur
    a mobile registration office | una oficina móvil de registro | un bureau mobile d’immatriculation
    a shared accounting service | un servicio contable compartido | un service comptable partagé
    a help line on labour rights | una línea de consulta sobre derechos laborales | une ligne d’information sur les droits au travail
    a collection centre | un centro de acopio | un centre de collecte
    a training centre | un centro de formación | un centre de formation
    a mediation service | un servicio de mediación | un service de médiation`),
  group: table(`
    rural women | las mujeres rurales | les femmes rurales
    waste pickers | las recicladoras de base | les récupérateurs de déchets
    small-scale farmers | las familias agricultoras | les agriculteurs familiaux
    domestic workers | las trabajadoras de casa particular | les travailleuses domestiques
    informal traders | las comerciantes informales | les commerçantes informelles
    young cooperators | las juventudes cooperativistas | les jeunes coopérateurs
    fishing communities | las comunidades pesqueras | les communautés de pêcheurs
    savings groups | los grupos de ahorro | les groupes d’épargne
    indigenous communities | las comunidades indígenas | les communautés autochtones
    refugees and host communities | las personas refugiadas y comunidades de acogida | les réfugiés et les communautés d’accueil
    community health mutuals | las mutuales de salud | les mutuelles de santé
    worker cooperatives | las cooperativas de trabajo | les coopératives de travail
    artisans | las artesanas y artesanos | les artisans
    care cooperatives | las cooperativas de cuidados | les coopératives de soins`),
  skill: table(`
    financial management | gestión financiera | gestion financière
    democratic governance | gobernanza democrática | gouvernance démocratique
    safety and health at work | seguridad y salud en el trabajo | sécurité et santé au travail
    digital sales | ventas digitales | vente en ligne
    collective negotiation | negociación colectiva | négociation collective
    bookkeeping | contabilidad | comptabilité
    prevention of violence and harassment | prevención de la violencia y el acoso | prévention de la violence et du harcèlement
    quality control | control de calidad | contrôle de la qualité
    climate risk | riesgo climático | risque climatique`),
  structure: table(`
    a public-private council | un consejo público-privado | un conseil public-privé
    a regional table | una mesa regional | une table régionale
    an observatory of the social and solidarity economy | un observatorio de la economía social y solidaria | un observatoire de l’économie sociale et solidaire
    a technical committee on data | un comité técnico de datos | un comité technique des données
    a joint inspection unit | una unidad conjunta de inspección | une unité conjointe d’inspection
    a second-tier cooperative | una cooperativa de segundo grado | une coopérative de second degré
    a solidarity fund | un fondo solidario | un fonds de solidarité
    a network of focal points | una red de puntos focales | un réseau de points focaux`),
  programme: table(`
    the investment programme | el programa de inversión | le programme d’investissement
    the call for productive projects | la convocatoria de proyectos productivos | l’appel à projets productifs
    the literacy programme | el programa de alfabetización | le programme d’alphabétisation
    the mentoring programme | el programa de mentoría | le programme de mentorat
    the seed capital scheme | el capital semilla | le dispositif de capital d’amorçage
    the voucher for technical assistance | el bono de asistencia técnica | le bon d’assistance technique
    the exchange between federations | el intercambio entre federaciones | l’échange entre fédérations
    the social purchasing programme | el programa de compra social | le programme d’achats sociaux`),
  procedure: table(`
    the registration of cooperatives | el registro de cooperativas | l’immatriculation des coopératives
    the filing of annual accounts | la presentación de cuentas anuales | le dépôt des comptes annuels
    the recognition of social enterprises | el reconocimiento de empresas sociales | l’agrément des entreprises sociales
    the enrolment in social security | la afiliación a la seguridad social | l’affiliation à la sécurité sociale
    the payment to suppliers | el pago a proveedores | le paiement des fournisseurs
    the reform of statutes | la reforma de estatutos | la modification des statuts`),
};

export const DESCRIPTIONS = table(`
  The work begins with {document}; {group} take part in the draft. | El trabajo parte de {document}; {group} participan en el borrador. | Le travail part de l’existant ({document}) ; {group} participent au projet.
  It answers what {group} asked for in the consultation, and needs no change of law. | Responde a lo que {group} pidieron en la consulta y no requiere cambio de ley. | Il répond à la demande exprimée par {group} lors de la consultation et n’exige pas de changement de loi.
  It depends on {norm}; until then it runs as a pilot. | Depende de que exista {norm}; hasta entonces funciona como piloto. | Il dépend d’un texte ({norm}) ; d’ici là, il fonctionne à titre pilote.
  At least half of those who take part are women, and no locality is further than {days} kilometres away. | Al menos la mitad de quienes participan son mujeres, y ninguna localidad queda a más de {days} kilómetros. | La moitié au moins des participants sont des femmes, et aucune localité n’est à plus de {days} kilomètres.
`);

export const VERIFICATIONS = table(`
  Publication in the official gazette | Publicación en el diario oficial | Publication au journal officiel
  Report of the body in charge, published | Informe del organismo responsable, publicado | Rapport de l’organisme responsable, publié
  Signed minutes of the council | Acta firmada del consejo | Procès-verbal signé du conseil
  Register data at the end of the quarter | Datos del registro al cierre del trimestre | Données du registre à la fin du trimestre
  Budget execution certificate | Certificado de ejecución presupuestaria | Certificat d’exécution budgétaire
  Attendance lists by sex and territory | Listas de asistencia por sexo y territorio | Listes de présence par sexe et territoire
`);

export const REPLAN_REASONS = table(`
  The consultation with {group} took longer than planned. | La consulta con {group} tomó más tiempo de lo previsto. | La consultation avec {group} a pris plus de temps que prévu.
  The budget was approved one quarter later. | El presupuesto se aprobó un trimestre más tarde. | Le budget a été approuvé un trimestre plus tard.
  The tender received no valid offers and was opened again. | La licitación no recibió ofertas válidas y se abrió de nuevo. | L’appel d’offres est resté sans offre valable et a été relancé.
  It waits for {norm}. | Espera {norm}. | Dans l’attente du texte : {norm}.
  The council asked for a second pilot before going on. | El consejo pidió un segundo piloto antes de seguir. | Le conseil a demandé un second projet pilote avant de poursuivre.
`);

export const CANCEL_REASONS = table(`
  It is now part of another measure of the plan. | Ahora forma parte de otra medida del plan. | Elle fait désormais partie d’une autre mesure du plan.
  The evaluation showed that it would not reach {group}. | La evaluación mostró que no llegaría a {group}. | L’évaluation a montré qu’elle n’atteindrait pas {group}.
  Its funding was given to the emergency response. | Su financiamiento se destinó a la respuesta a la emergencia. | Son financement a été affecté à la réponse d’urgence.
`);

export const CANCEL_REFERENCES = table(`
  Minutes of the council, session {number} | Acta del consejo, sesión {number} | Procès-verbal du conseil, séance {number}
  Resolution {number} of {year} | Resolución {number} de {year} | Résolution {number} de {year}
`);
