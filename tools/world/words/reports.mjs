import { table } from '../text.mjs';

/* What coordinators write in reports, and what reviewers answer: `[en, es, fr]`. */

export const NARRATIVE = {
  achievements: table(`
    {norm} is in force, and {count} milestones were completed with evidence. {group} took part in the reviews. | Ya rige {norm}, y se cumplieron {count} hitos con evidencia. En las revisiones participaron {group}. | Un texte est entré en vigueur ({norm}) et {count} jalons ont été achevés avec preuves. {group} ont pris part aux revues.
    {service} opened in {count} localities; the first figures are in the annex. | {service} abrió en {count} localidades; las primeras cifras están en el anexo. | {service} a ouvert dans {count} localités ; les premiers chiffres figurent en annexe.
    The council met as planned and closed {count} agreements. | El consejo sesionó según lo previsto y cerró {count} acuerdos. | Le conseil s’est réuni comme prévu et a clos {count} accords.
  `),
  difficulties: table(`
    Two posts stay vacant, and {procedure} depends on another ministry. | Siguen vacantes dos cargos, y {procedure} depende de otro ministerio. | Deux postes restent vacants, et une démarche dépend d’un autre ministère : {procedure}.
    {group} could not be reached in the rainy months. | En los meses de lluvia no se pudo llegar a {group}. | Il n’a pas été possible d’atteindre {group} pendant la saison des pluies.
    Figures by sex are missing for {count} milestones. | Faltan cifras por sexo en {count} hitos. | Les chiffres par sexe manquent pour {count} jalons.
  `),
  nextSteps: table(`
    Finish {document}, and bring {norm} to the council. | Terminar {document} y llevar {norm} al consejo. | Achever {document} et soumettre au conseil {norm}.
    Begin {programme} and train {group} in {skill}. | Iniciar {programme} y formar en {skill} a {group}. | Commencer {programme} et former {group} en {skill}.
    Visit {count} localities and agree on dates with the bodies in charge. | Visitar {count} localidades y acordar fechas con los organismos responsables. | Visiter {count} localités et convenir des dates avec les organismes responsables.
  `),
  requests: table(`
    Advice on {norm}, as other countries have adopted it. | Asesoría sobre {norm}, como la han aprobado otros países. | Un appui sur {norm}, tel qu’adopté dans d’autres pays.
    An exchange about {structure}. | Un intercambio sobre la creación de {structure}. | Un échange sur la création : {structure}.
  `),
};

export const RETURNS = table(`
  Please say where the figures on training come from, and add the evidence of what was completed. | Indiquen por favor de dónde salen las cifras de formación y agreguen la evidencia de lo cumplido. | Merci de préciser l’origine des chiffres de formation et d’ajouter les preuves de ce qui est achevé.
  The difficulties leave out the milestones that are overdue. | Las dificultades no mencionan los hitos vencidos. | Les difficultés passent sous silence les jalons en retard.
`);

export const ACCEPTANCES = table(`
  Clear and complete. The next report could speak of territories. | Claro y completo. El próximo informe podría hablar de los territorios. | Clair et complet. Le prochain rapport pourrait parler des territoires.
  Accepted; the open questions go to the next mission. | Aceptado; las preguntas abiertas van a la próxima misión. | Accepté ; les questions ouvertes seront reprises lors de la prochaine mission.
`);
