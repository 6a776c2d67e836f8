import { table } from '../text.mjs';

/* What meetings are about and what comes of them: `[en, es, fr]`. Slots are filled from the words of plans. */

export const TOPICS = table(`
  Progress on {document} | Avance de {document} | Point d’étape : {document}
  Consultation on {norm} | Consulta sobre {norm} | Consultation sur {norm}
  {service} for {group} | {service} para {group} | {service} pour {group}
  Priorities for {group} | Prioridades para {group} | Priorités pour {group}
  Evaluation of {programme} | Evaluación: {programme} | Évaluation : {programme}
  Obstacles in {procedure} | Obstáculos en {procedure} | Obstacles : {procedure}
`);

export const AGENDA = table(`
  Follow-up of agreements | Seguimiento de acuerdos | Suivi des accords
  Presentation of {document} | Presentación: {document} | Présentation : {document}
  Comments on {norm} | Observaciones sobre {norm} | Observations sur {norm}
  Needs of {group} | Necesidades que plantean {group} | Besoins exprimés par {group}
  Training in {skill} | Formación en {skill} | Formation en {skill}
  Any other business | Varios | Questions diverses
`);

export const STATUS_REASONS = {
  cancelled: table(`
    No quorum could be expected. | No se podía esperar cuórum. | Le quorum ne pouvait être atteint.
    The authorities were called to an emergency. | Las autoridades fueron convocadas a una emergencia. | Les autorités ont été appelées pour une urgence.
  `),
  rescheduled: table(`
    Moved at the request of the workers’ organisations. | Se trasladó a petición de las organizaciones de trabajadores. | Reportée à la demande des organisations de travailleurs.
    The documents were not ready. | Los documentos no estaban listos. | Les documents n’étaient pas prêts.
  `),
};

export const ROOMS = table(`
  Ministry, main hall | Ministerio, salón principal | Ministère, grande salle
  House of cooperatives | Casa de las cooperativas | Maison des coopératives
  Trade union centre | Sede sindical | Maison des syndicats
  Town hall | Municipalidad | Hôtel de ville
  Chamber of commerce | Cámara de comercio | Chambre de commerce
`);

export const QUORUM_RULES = table(`
  Half of the members, from three groups | La mitad de los miembros, de tres grupos | La moitié des membres, de trois groupes
  Two thirds of the seats | Dos tercios de los asientos | Deux tiers des sièges
`);

export const ACCESSIBILITY = table(`
  Sign language and step-free access | Lengua de señas y acceso sin escalones | Langue des signes et accès de plain-pied
  Interpretation into the local language | Interpretación a la lengua local | Interprétation dans la langue locale
`);

export const DOCUMENTS = table(`
  Draft agenda | Propuesta de tabla | Projet d’ordre du jour
  Working paper {number} | Documento de trabajo {number} | Document de travail {number}
  State of agreements | Estado de los acuerdos | État des accords
`);

export const PROPOSALS = table(`
  Give {group} a seat in the council. | Dar un asiento en el consejo a {group}. | Donner un siège au conseil pour {group}.
  Publish {document} every six months. | Publicar {document} cada seis meses. | Publier {document} tous les six mois.
  Open {service} outside the capital as well. | Abrir {service} también fuera de la capital. | Ouvrir {service} également hors de la capitale.
  Make {procedure} free of charge. | Hacer gratuito este trámite: {procedure}. | Rendre gratuite cette démarche : {procedure}.
  Add a condition of decent work to {programme}. | Agregar una condición de trabajo decente a {programme}. | Ajouter une condition de travail décent à ce dispositif : {programme}.
  Extend the time for comments on {norm}. | Ampliar el plazo de observaciones sobre {norm}. | Prolonger le délai d’observations sur {norm}.
`);

export const RESPONSES = table(`
  It is taken up from the next call on. | Se recoge desde la próxima convocatoria. | C’est repris dès le prochain appel.
  The law does not allow it; the draft amendment does. | La ley no lo permite; el proyecto de reforma sí. | La loi ne le permet pas ; le projet de réforme, oui.
  There is budget for half of it this year. | Hay presupuesto para la mitad este año. | Le budget en couvre la moitié cette année.
  Another body is competent; it has been told. | Es competencia de otro organismo, que ya fue informado. | Un autre organisme est compétent ; il en a été informé.
`);

export const AGREEMENTS = table(`
  {owner} sends {document} to the members before the next session. | {owner} envía {document} a los miembros antes de la próxima sesión. | {owner} envoie {document} aux membres avant la prochaine séance.
  {owner} and {support} write a joint proposal on {norm}. | {owner} y {support} redactan una propuesta conjunta sobre {norm}. | {owner} et {support} rédigent une proposition commune sur {norm}.
  {owner} opens {service} for {group}. | {owner} abre {service} para {group}. | {owner} ouvre {service} pour {group}.
  {owner} invites {group} to the regional tables. | {owner} invita a las mesas regionales a {group}. | {owner} invite aux tables régionales {group}.
  {owner} reports figures by sex on {procedure}. | {owner} informa cifras por sexo sobre {procedure}. | {owner} communique les chiffres par sexe sur {procedure}.
  {owner} reserves places in {programme} for {group}. | {owner} reserva cupos en {programme} para {group}. | {owner} réserve des places pour {group} dans {programme}.
  {owner} trains its regional teams in {skill}. | {owner} forma en {skill} a sus equipos regionales. | {owner} forme ses équipes régionales en {skill}.
  {owner} answers in writing the comments on {norm}. | {owner} responde por escrito las observaciones sobre {norm}. | {owner} répond par écrit aux observations sur {norm}.
`);

export const RESERVATIONS = table(`
  The time is too short to consult our members. | El plazo no alcanza para consultar a nuestras bases. | Le délai ne permet pas de consulter nos membres.
  Only if its funding is additional. | Solo si su financiamiento es adicional. | Seulement si le financement est additionnel.
  It must not replace collective bargaining. | No debe reemplazar la negociación colectiva. | Cela ne doit pas remplacer la négociation collective.
`);

export const DISPUTES = table(`
  The text was sent, but without the annex that was agreed. | Se envió el texto, pero sin el anexo acordado. | Le texte a été envoyé, mais sans l’annexe convenue.
  It reaches the capital only; the agreement spoke of all regions. | Llega solo a la capital; el acuerdo hablaba de todas las regiones. | Seule la capitale est couverte ; l’accord portait sur toutes les régions.
  Our members have not seen it. | Nuestras bases no lo han visto. | Nos membres ne l’ont pas vu.
`);
