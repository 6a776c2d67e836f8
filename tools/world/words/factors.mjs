import { table } from '../text.mjs';

/* Judgements, documents and engagement: `[en, es, fr]`. */

export const JUSTIFICATIONS = {
  F1: table(`
    The council met as often as its rules say, and its minutes name owners and dates. | El consejo sesionó tanto como dicen sus reglas y sus actas nombran responsables y fechas. | Le conseil s’est réuni aussi souvent que son règlement le prévoit, et ses procès-verbaux nomment responsables et échéances.
    {group} came to half of the sessions; they are invited, but nobody pays the journey. | {group} llegaron a la mitad de las sesiones; se les invita, pero nadie paga el viaje. | {group} assistaient à la moitié des séances : l’invitation ne couvre pas le voyage.
    Agreements of the regional tables do not yet reach the council. | Los acuerdos de las mesas regionales aún no llegan al consejo. | Les accords des tables régionales ne parviennent pas encore au conseil.
    What was consulted changed the draft in {count} places; each is answered in writing. | Lo consultado cambió el borrador en {count} puntos; cada uno tiene respuesta escrita. | La consultation a modifié le projet en {count} points ; chacun a reçu une réponse écrite.
  `),
  F2: table(`
    The definition of the law follows the ILO’s; the register does not apply it yet. | La definición de la ley sigue la de la OIT; el registro aún no la aplica. | La définition de la loi suit celle de l’OIT ; le registre ne l’applique pas encore.
    {count} objectives name a principle, and {programme} asks for decent work. | {count} objetivos nombran un principio, y {programme} exige trabajo decente. | {count} objectifs nomment un principe, et le travail décent y est exigé ({programme}).
    Targets are set by sex, hardly by territory. | Las metas se fijan por sexo, casi nunca por territorio. | Les cibles sont fixées par sexe, rarement par territoire.
    Tax rules still treat cooperatives like companies. | Las reglas tributarias aún tratan a las cooperativas como empresas. | Les règles fiscales traitent encore les coopératives comme des sociétés.
  `),
  F3: table(`
    Two projects run on, both aligned with the plan; a third has ended without a successor. | Siguen dos proyectos, ambos alineados con el plan; un tercero terminó sin sucesor. | Deux projets se poursuivent, alignés sur le plan ; un troisième s’est achevé sans suite.
    Reports were delivered in time and discussed with the constituents. | Los informes se entregaron a tiempo y se conversaron con los constituyentes. | Les rapports ont été remis à temps et discutés avec les mandants.
    The country received three visits and gave one. | El país recibió tres visitas y ofreció una. | Le pays a reçu trois visites et en a offert une.
    More than half of the cost is now borne by the national budget. | Más de la mitad del costo lo cubre ya el presupuesto nacional. | Plus de la moitié du coût est désormais supportée par le budget national.
  `),
};

export const DISSENTS = table(`
  Our members do not see this level: agreements that concern us are two years old. | Nuestras bases no ven ese nivel: los acuerdos que nos tocan tienen dos años. | Nos membres ne constatent pas ce niveau : les accords qui nous concernent datent de deux ans.
  The evidence speaks of the capital only. | La evidencia habla solo de la capital. | Les preuves ne portent que sur la capitale.
`);

export const CONDITIONS = table(`
  Support goes only to organisations that pay social security for all who work in them. | El apoyo llega solo a organizaciones que cotizan por todas las personas que trabajan en ellas. | L’appui n’est accordé qu’aux organisations qui cotisent pour toutes les personnes qui y travaillent.
  Members decide on their hours, and no pay is below the minimum wage. | Las personas socias deciden sus horarios y ningún ingreso baja del salario mínimo. | Les membres décident de leurs horaires et aucune rémunération n’est inférieure au salaire minimum.
  A safety plan is agreed with the workers before funds are paid. | Antes de pagar los fondos se acuerda un plan de seguridad con quienes trabajan. | Un plan de sécurité est convenu avec les travailleurs avant tout versement.
`);

/** Kind, then the title. */
export const POLICIES = table(`
  law | Act on cooperatives | Ley de cooperativas | Loi sur les coopératives
  decree | Decree on the council | Decreto del consejo | Décret sur le conseil
  plan | National development plan | Plan nacional de desarrollo | Plan national de développement
  strategy | Strategy for the transition to formality | Estrategia de transición a la formalidad | Stratégie de transition vers la formalité
  guide | Guide on public purchasing from cooperatives | Guía de compras públicas a cooperativas | Guide des achats publics aux coopératives
  bulletin | Bulletin of the register | Boletín del registro | Bulletin du registre
  report | Report on the social and solidarity economy | Informe sobre la economía social y solidaria | Rapport sur l’économie sociale et solidaire
`);

export const PASSAGES = table(`
  Article {number}: members decide with one vote each. | Artículo {number}: las personas socias deciden con un voto cada una. | Article {number} : chaque membre dispose d’une voix.
  Article {number}: surpluses go first to the reserve and to education. | Artículo {number}: los excedentes van primero a la reserva y a la educación. | Article {number} : les excédents vont d’abord à la réserve et à l’éducation.
  Chapter {number} on autonomy of the federations | Capítulo {number}, sobre autonomía de las federaciones | Chapitre {number}, sur l’autonomie des fédérations
`);

/** Kind, acronyms, names. */
export const PARTNERS = table(`
  ilo | ILO | OIT | OIT | International Labour Organization | Organización Internacional del Trabajo | Organisation internationale du Travail
  un | UNCT | EQPAIS | EQPAYS | United Nations country team | Equipo de las Naciones Unidas en el país | Équipe de pays des Nations Unies
  development_bank | RDB | BRD | BRD | Regional development bank | Banco regional de desarrollo | Banque régionale de développement
  regional | RIC | CIR | CIR | Regional integration community | Comunidad de integración regional | Communauté d’intégration régionale
  bilateral | BCA | ACB | ACB | Bilateral cooperation agency | Agencia de cooperación bilateral | Agence de coopération bilatérale
  movement | CMOV | MCOOP | MCOOP | Continental cooperative movement | Movimiento cooperativo continental | Mouvement coopératif continental
  academia | UNET | RUNI | RUNI | University network on cooperatives | Red universitaria de cooperativismo | Réseau universitaire sur les coopératives
`);

export const INSTRUMENTS = table(`
  Cooperation for {group} | Cooperación con {group} | Coopération avec {group}
  Technical assistance on {norm} | Asistencia técnica sobre {norm} | Assistance technique sur {norm}
  Support to {structure} | Apoyo para crear {structure} | Appui à la création : {structure}
`);

export const OUTPUTS = table(`
  Study for {document} | Estudio para {document} | Étude préalable : {document}
  Training module on {skill} | Módulo de formación en {skill} | Module de formation en {skill}
`);

export const RECOMMENDATIONS = table(`
  Extend social protection to {group}. | Extender la protección social a {group}. | Étendre la protection sociale : {group}.
  Adopt {norm} in consultation with the social partners. | Aprobar {norm} en consulta con los interlocutores sociales. | Adopter {norm} en consultation avec les partenaires sociaux.
  Publish {document} with data by sex. | Publicar {document} con datos por sexo. | Publier {document} avec des données par sexe.
  Fund {service} from the national budget. | Financiar {service} con presupuesto nacional. | Financer {service} sur le budget national.
`);

export const DECISION_REASONS = table(`
  Taken up in the plan with a later date. | Se recoge en el plan con una fecha posterior. | Reprise dans le plan avec une échéance plus tardive.
  Only for cooperatives; associations follow next year. | Solo para cooperativas; las asociaciones siguen el próximo año. | Pour les coopératives seulement ; les associations suivront l’année prochaine.
  It lies outside the competence of the ministries that signed. | Queda fuera de la competencia de los ministerios firmantes. | Hors de la compétence des ministères signataires.
`);

export const EXCHANGES = table(`
  Seminar on {skill} in cooperatives | Seminario sobre {skill} en cooperativas | Séminaire : {skill} dans les coopératives
  Visit about {structure} | Visita para conocer {structure} | Visite sur le thème : {structure}
  Training of {group} | Formación de {group} | Formation : {group}
`);

export const DUTIES = table(`
  Progress report on cooperation | Informe de avance de la cooperación | Rapport d’avancement de la coopération
  Report on the application of standards | Memoria sobre la aplicación de normas | Rapport sur l’application des normes
  Annual figures of cooperatives | Cifras anuales de cooperativas | Chiffres annuels des coopératives
`);
