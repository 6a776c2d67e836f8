import type { ImportField, ImportKind } from './fields';
import { foldedWords } from './text';

/** Names that columns have in plans, folded, the most telling first: English, Spanish, French, Italian. */
type Names = Partial<Record<ImportField, string>>;

const PLAN: Names = {
  code: `code, id, number, no, nr seq m t, codice univoco milestone target, milestone code, milestone id, código, codigo hito,
    código del hito, número, n, code du jalon, numéro, n o, codice, id hito, ref`,
  title: `title, milestone, milestone title, name, milestone name, hito, título, nombre, nombre del hito, título del hito,
    jalon, titre, intitulé, intitulé du jalon, nom, nome milestone target, nome, titolo, traguardo, activity, actividad, activité`,
  type: `type, milestone target, milestone or target, tipo, tipo de hito, hito o meta, type de jalon, jalon ou cible`,
  due: `due, due date, deadline, target date, end date, vencimiento, fecha de vencimiento, fecha límite, plazo, fecha,
    fecha de término, échéance, date limite, date d échéance, date, scadenza, data di scadenza, termine`,
  axisCode: `axis code, axis id, pillar code, código eje, código del eje, code axe, code de l axe, missione, codice missione,
    codice asse,
    eje código, axe code`,
  axisTitle: `axis, axis title, axis name, pillar, eje, eje estratégico, nombre del eje, título del eje, axe, axe stratégique,
    intitulé de l axe, descrizione missione, asse,
    eje título, axe intitulé`,
  objectiveCode: `objective code, objective id, component code, código objetivo, código del objetivo, code objectif,
    code de l objectif, componente, codice componente, codice obiettivo,
    objetivo código, objectif code`,
  objectiveTitle: `objective, objective title, objective name, component, outcome, objetivo, objetivo específico,
    nombre del objetivo, objectif, intitulé de l objectif, objectif spécifique, composante, descrizione componente, obiettivo,
    objetivo título, objectif intitulé`,
  owner: `owner, responsible, responsible body, lead, lead agency, institution, ministry, responsable, organismo responsable,
    institución responsable, institución, organismo, ministerio, responsable principal, institution responsable,
    organisme responsable, ministère, structure responsable, amministrazione titolare, amministrazione, ente responsabile`,
  unit: `unit, unit of measure, unit of measurement, unidad, unidad de medida, unité, unité de mesure, unità, unità di misura,
    unità di misura target riclassificata`,
  baseline: `baseline, base, starting value, línea base, línea de base, valor inicial, valeur de référence, valeur initiale,
    référence, riferimento di partenza target, riferimento di partenza, valore iniziale`,
  goal: `goal, target, target value, final value, meta, valor meta, cible, valeur cible, valore obiettivo target,
    valore obiettivo, obiettivo finale`,
  description: `description, details, descripción, detalle, descriptif, détail, descrizione,
    descrizione specifica di ogni milestone e target`,
  startsOn: `start, start date, starts on, begins, inicio, fecha de inicio, fecha inicio, début, date de début, inizio,
    data di inizio,
    work starts, inicio del trabajo, début des travaux`,
  weight: `weight, peso, ponderación, poids, pondération`,
  support: `supporting bodies, support, supporting institutions, organismos de apoyo, organismes d appui, enti di supporto`,
  originalDue: `originally due, original due date, vencimiento original, échéance initiale`,
  status: `status, estado, statut`,
  progress: `progress in, avance en, avancement en`,
  value: `value, valor, valeur`,
  completedOn: `completed on, completado el, achevé le`,
  cancelReason: `reason for cancelling, motivo de la cancelación, motif de l annulation`,
  cancelReference: `decision that cancelled it, decisión que lo canceló, décision qui l a annulé`,
  territories: `territories, territory, territorios, territorio, territoires, territoire`,
  themes: `themes, theme, temas, tema, thèmes, thème`,
  principles: `principles, principle, principios, principio, principes, principe`,
  forms: `forms of organisation, formas de organización, formes d organisation`,
  languages: `languages of the texts, idiomas de los textos, langues des textes`,
};

const UPDATES: Names = {
  code: PLAN.code ?? '',
  reference: `codice univoco misura, measure code, measure, código de medida, medida, code de la mesure, mesure, misura,
    reference, referencia, référence`,
  status: `status, state, estado, situación, statut, état, stato, avanzamento`,
  reportedFor: `period, reporting period, reported for, reported on, report date, período, período de reporte, fecha del reporte,
    fecha de reporte, période, période de rapport, date du rapport, periodo, data della relazione`,
  completedOn: `completed, completed on, completion date, date completed, completado el, fecha de cumplimiento,
    fecha de término real, date de réalisation, achevé le, data di conseguimento, data di completamento`,
  progress: `progress, percent, percent complete, avance, porcentaje de avance, progreso, avancement, taux d avancement,
    progresso, percentuale di avanzamento`,
  value: `value, current value, actual, actual value, valor, valor actual, valor alcanzado, valeur, valeur actuelle,
    valeur atteinte, valore, valore raggiunto`,
  cancelReason: `reason, cancellation reason, motivo, motivo de cancelación, motif, motif d annulation`,
  cancelReference: `decision, decision reference, decisión, décision, decisione`,
};

const MEETINGS: Names = {
  dialogueBody: `body, dialogue body, agency, committee, council, organisation, organization, instancia, órgano, consejo, comité,
    mesa, institución, instance, organe, conseil, comité`,
  topic: `topic, subject, title, name, meeting, meeting name, tema, asunto, título, reunión, nombre, sujet, objet, titre, réunion,
    nom`,
  on: `date, day, start date, meeting date, held on, fecha, día, fecha de la reunión, date de la réunion, jour`,
  startsAt: `start time, starts at, time, start, hora, hora de inicio, inicio, heure, heure de début, début`,
  endsAt: `end time, ends at, end, hora de término, hora de fin, término, fin, heure de fin`,
  status: `status, estado, situación, statut, état`,
  statusReason: `reason, motivo, motif`,
  dialogueType: `type, dialogue type, type of dialogue, tipo, tipo de diálogo, type de dialogue`,
  dialogueLevel: `level, nivel, niveau`,
  modality: `modality, format, modalidad, modalité`,
  number: `number, no, session, meeting number, número, n, sesión, numéro, séance`,
};

const OBSERVATIONS: Names = {
  indicator: `indicator, indicator code, series code, serie, series, indicador, código indicador, indicateur, code indicateur`,
  indicatorName: `indicator name, indicator label, nombre del indicador, nom de l indicateur`,
  area: `country, country code, ref area, area code, iso, iso3, iso2, país, código país, pays, code pays`,
  territory: `territory, region, region code, comuna, cut, región, código región, code région, région, province, county`,
  period: `period, time period, time, date, year, período, periodo, fecha, año, période, année`,
  value: `value, obs value, valor, valeur, figure, cifra`,
  flag: `flag, obs status, flags, status, flag codes, estado, statut`,
  provider: `provider, publisher, proveedor, producteur`,
  dataSource: `source, data source, fuente, survey, encuesta, enquête`,
  numerator: `numerator, numerador, numérateur`,
  denominator: `denominator, denominador, dénominateur`,
  publishedOn: `published, published on, publicado, publié`,
};

const REGISTER: Names = {
  recordId: `id, cuk organisation id, registration number, registered number, number, número, numero, rol, rut, numéro`,
  recordStatus: `status, registered status, registration status, estado, situación, statut`,
  recordForm: `ownership classification, type, class, clase, tipo, rubro, classe, legal form`,
  recordPlace: `uk nation, nation, region, province, provincia, región, région, county, comuna, municipality`,
  recordArea: `rural urban, rural or urban, area of residence, zone, zona, rural, ruralidad, urbano rural, milieu`,
  foundedOn: `incorporation date, founded, founded on, registered on, fecha de constitución, fecha de inscripción, date de création`,
  dissolvedOn: `dissolved date, dissolved, dissolved on, fecha de disolución, date de dissolution`,
  recordYear: `economic year, fiscal year, year, year end date, year end, ejercicio, año, exercice`,
  members: `memberships, members, socios, número de socios, membres, adhérents`,
  registerDay: `register date, as of, fecha de corte, date d arrêt`,
};

/** Fields that take all columns with such names, in the file's order. */
const SEVERAL: Record<ImportKind, Partial<Record<ImportField, RegExp>>> = {
  plan: {
    reference:
      /^(codice univoco (sub)?misura|descrizione (sub)?misura|measure|medida|mesure|misura|reference|referencia|riferimento|reference in the source plan|referencia en el plan de origen|reference dans le plan d origine|legal basis|base legal|base juridique)$/,
    verification:
      /^(indicat qualitativo|oa meccanismo di verifica|oa ulteriori informazioni|means of verification|medios? de verificacion|(moyens?|sources?) de verification|mezzi di verifica|verification)$/,
  },
  updates: {
    note: /^(principali evidenze|notes?|notas?|comments?|comentarios?|observaciones|observations?|remarques?|commentaires?|osservazioni)$/,
    evidence:
      /^(evidences?|evidencias?|preuves?|prove|allegat[oi]|annex(es?)?|anexos?|annexes?|attachments?|adjuntos?|pieces? jointes?|links?|enlaces?|liens?|urls?)( n| no)?( \d+)?$/,
  },
  meetings: {
    place:
      /^(place|venue|location( name)?|(street )?address ?[123]?|city|town|zip( code)?|lugar|sala|direccion|ciudad|comuna|lieu|salle|adresse|ville)$/,
    documents: /^(documents?|documentos?|links?|enlaces?|liens?|urls?|agenda url|minutes url|website)$/,
  },
  observations: {},
  register: {},
};

/** What names the records of a plan in its own export, in the languages of the interface. */
export const KEY_NAMES = ['rumbo key', 'clave rumbo', 'clé rumbo'].map(foldedWords);

/** A due date over two columns. */
export const PARTS_OF_DATES = {
  part: /^(quarter|trimestre|trimestre di conseguimento|month|mes|mois|mese|trim|due quarter|due month)$/,
  year: /^(year|ano|annee|anno|anno di conseguimento|due year)$/,
} as const;

export const NAMES: Record<ImportKind, Names> = {
  plan: PLAN,
  updates: UPDATES,
  meetings: MEETINGS,
  observations: OBSERVATIONS,
  register: REGISTER,
};
export const NAMES_OF_SEVERAL = SEVERAL;
