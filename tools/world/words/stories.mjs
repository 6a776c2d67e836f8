import { table } from '../text.mjs';

/* What is said about milestones, by where they stand: `[en, es, fr]`. */

export const NOTES = {
  planned: table(`
    The terms of reference are being written. | Se redactan los términos de referencia. | Les termes de référence sont en cours de rédaction.
    A team of {owner} has been named; work begins next quarter. | {owner} designó un equipo; el trabajo empieza el próximo trimestre. | {owner} a désigné une équipe ; le travail commence au prochain trimestre.
    No change: it waits for the budget of the coming year. | Sin cambios: espera el presupuesto del próximo año. | Sans changement : dans l’attente du budget de l’année prochaine.
    First talks with {group}. | Primeras conversaciones con {group}. | Premiers échanges avec {group}.
  `),
  in_progress: table(`
    {owner} met {group}; the draft takes up {count} of their comments. | {owner} se reunió con {group}; el borrador recoge {count} de sus observaciones. | {owner} a rencontré {group} ; le projet reprend {count} de leurs observations.
    The first draft is ready and goes to the council. | El primer borrador está listo y pasa al consejo. | Le premier projet est prêt et passe au conseil.
    {count} localities visited; {group} were heard in each. | Se visitaron {count} localidades; en cada una se escuchó a {group}. | {count} localités visitées ; dans chacune, un échange avec {group}.
    The tender has been published; {count} offers came in. | Se publicó la licitación; llegaron {count} ofertas. | L’appel d’offres a été publié ; {count} offres reçues.
    The technical team finished module {count}. | El equipo técnico terminó el módulo {count}. | L’équipe technique a achevé le module {count}.
    {support} reviewed the text and asked for clarifications. | {support} revisó el texto y pidió aclaraciones. | {support} a relu le texte et demandé des précisions.
    Figures of the quarter checked against the register. | Cifras del trimestre contrastadas con el registro. | Chiffres du trimestre rapprochés du registre.
    Training of {count} advisers finished. | Terminó la formación de {count} asesores y asesoras. | La formation de {count} conseillers est achevée.
    The pilot runs in {place}; first results next month. | El piloto funciona en {place}; primeros resultados el próximo mes. | Le projet pilote fonctionne ({place}) ; premiers résultats le mois prochain.
    Slower than planned: two posts are vacant. | Más lento que lo previsto: hay dos cargos vacantes. | Plus lent que prévu : deux postes sont vacants.
    The agreement with {support} was signed. | Se firmó el convenio con {support}. | La convention avec {support} a été signée.
    Budget executed: {percent} %. | Presupuesto ejecutado: {percent} %. | Budget exécuté : {percent} %.
  `),
  on_hold: table(`
    On hold until the budget is allotted. | En pausa hasta que se asigne el presupuesto. | Suspendu jusqu’à l’attribution du budget.
    Stopped while the legal opinion is pending. | Detenido mientras se espera el informe jurídico. | Interrompu dans l’attente de l’avis juridique.
    {support} asked to wait for the new law. | {support} pidió esperar la nueva ley. | {support} a demandé d’attendre la nouvelle loi.
    The emergency in {place} took the team away. | La emergencia en {place} ocupó al equipo. | L’urgence ({place}) a mobilisé l’équipe.
  `),
  completed: table(`
    Done: published, and presented to the council. | Cumplido: publicado y presentado al consejo. | Achevé : publié et présenté au conseil.
    Finished and handed over to {owner}. | Terminado y entregado a {owner}. | Terminé et remis à {owner}.
    The goal was reached; {support} verified it. | Se alcanzó la meta; {support} la verificó. | L’objectif est atteint ; {support} l’a vérifié.
    In force since today. | En vigor desde hoy. | En vigueur à compter de ce jour.
  `),
  cancelled: table(`
    Withdrawn by decision of the council. | Retirado por decisión del consejo. | Retiré par décision du conseil.
    It will not be carried out; see the reason. | No se realizará; véase el motivo. | Il ne sera pas réalisé ; voir le motif.
  `),
};

/** Where notes speak of when the country's territories are not known. */
export const PLACES = table(`
  the northern districts | los distritos del norte | les districts du nord
  the coast | la costa | le littoral
  the capital | la capital | la capitale
  the highlands | las tierras altas | les hauts plateaux
  the border districts | los distritos fronterizos | les districts frontaliers
`);

export const EVIDENCE = table(`
  Official gazette, number {number} | Diario oficial, número {number} | Journal officiel, numéro {number}
  Report of {owner}, number {number} | Informe de {owner}, número {number} | Rapport de {owner}, numéro {number}
  Minutes of the council, session {number} | Acta del consejo, sesión {number} | Procès-verbal du conseil, séance {number}
  Register data, extract {number} | Datos del registro, extracto {number} | Données du registre, extrait {number}
  Signed agreement {number} | Convenio firmado {number} | Convention signée {number}
`);
