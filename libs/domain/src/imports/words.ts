import type { DialogueLevel, DialogueType, MeetingStatus, Modality } from '../dialogue/vocabularies';
import type { Form, MilestoneStatus, MilestoneType, Principle, Theme } from '../roadmap/codes';
import { foldedWords } from './text';

/** Codes by the words that stand for them, folded. */
export const vocabulary = <Code extends string>(words: Record<Code, string>): Map<string, Code> =>
  new Map(
    (Object.entries(words) as [Code, string][]).flatMap(([code, list]) =>
      [code, ...list.split(',')].map((word) => [foldedWords(word), code] as const),
    ),
  );

const TYPES = vocabulary<MilestoneType>({
  milestone: 'hito, jalon, traguardo, m',
  target: 'meta, cible, obiettivo, t',
});

const STATUSES = vocabulary<MilestoneStatus>({
  planned: `not started, pending, to do, planificado, planificada, no iniciado, no iniciada, pendiente, previsto, prevista,
    planifié, planifiée, prévu, prévue, non commencé, non commencée, à faire, pianificato, pianificata, programmato,
    programmata, da avviare, non avviato, non avviata`,
  in_progress: `ongoing, on going, started, under way, underway, en curso, en progreso, en ejecución, en proceso, iniciado,
    iniciada, en cours, commencé, commencée, in corso, avviato, avviata, in attuazione`,
  on_hold: `paused, suspended, delayed by decision, en pausa, suspendido, suspendida, en pause, en attente, suspendu,
    suspendue, in pausa, sospeso, sospesa`,
  completed: `complete, done, achieved, met, fulfilled, finished, delivered, completado, completada, cumplido, cumplida,
    logrado, lograda, alcanzado, alcanzada, terminado, terminada, finalizado, finalizada, achevé, achevée, terminé,
    terminée, atteint, atteinte, réalisé, réalisée, conseguito, conseguita, raggiunto, raggiunta, completato,
    completata, concluso, conclusa`,
  cancelled: `canceled, dropped, abandoned, cancelado, cancelada, anulado, anulada, annulé, annulée, abandonné, abandonnée,
    annullato, annullata, cancellato, cancellata`,
});

const THEMES = vocabulary<Theme>({
  CARE: 'care economy, economía del cuidado, économie du soin',
  FORM: 'transition to formality, transición a la formalidad, transition vers la formalité',
  JUST: 'just transition, transición justa, transition juste',
  SUPPLY: 'supply chains, cadenas de suministro, chaînes d’approvisionnement',
  CRISIS: 'crisis response, respuesta a crisis, réponse aux crises',
});

const PRINCIPLES = vocabulary<Principle>({
  P1: `voluntary cooperation and mutual aid, cooperación voluntaria y ayuda mutua, coopération volontaire et entraide`,
  P2: `democratic or participatory governance, gobernanza democrática o participativa,
    gouvernance démocratique ou participative`,
  P3: 'autonomy and independence, autonomía e independencia, autonomie et indépendance',
  P4: `primacy of people and social purpose over capital, primacía de las personas y del fin social sobre el capital,
    primauté de la personne et de la finalité sociale sur le capital`,
});

const FORMS = vocabulary<Form>({
  COOP: 'cooperative, cooperatives, cooperativa, cooperativas, coopérative, coopératives',
  ASSOC: 'association, associations, asociación, asociaciones',
  MUTUAL: 'mutual society, mutual, mutuals, mutuales, mutuelle, mutuelles',
  FOUND: 'foundation, foundations, fundación, fundaciones, fondation, fondations',
  SOCENT:
    'social enterprise, social enterprises, empresa social, empresas sociales, entreprise sociale, entreprises sociales',
  SHG: 'self-help group, self-help groups, grupo de autoayuda, grupos de autoayuda, groupe d’entraide, groupes d’entraide',
  OTHER: 'national form, forma nacional, forme nationale',
});

/** A theme, a principle or a form of organisation, by its code or its name in the languages of the interface. */
export const themeNamed = (word: string): Theme | undefined => THEMES.get(foldedWords(word));
export const principleNamed = (word: string): Principle | undefined => PRINCIPLES.get(foldedWords(word));
export const formNamed = (word: string): Form | undefined => FORMS.get(foldedWords(word));

/** Milestone or target, by its code or a word of four languages. */
export const typeNamed = (word: string): MilestoneType | undefined => TYPES.get(foldedWords(word));

/** A status, by its code or a word of four languages. */
export const statusNamed = (word: string): MilestoneStatus | undefined => STATUSES.get(foldedWords(word));

const MEETINGS = vocabulary<MeetingStatus>({
  held: `passed, past, took place, done, completed, realizada, realizado, celebrada, efectuada, sesionó, tenue, réalisée,
    a eu lieu, effectuée`,
  scheduled: `confirmed, tentative, planned, upcoming, convocada, confirmada, programada, prevista, por realizar, tentativa,
    convoquée, confirmée, prévue, programmée, à venir, provisoire`,
  cancelled: `canceled, called off, cancelada, cancelado, suspendida, anulada, annulée, annulé, supprimée`,
  rescheduled: `postponed, moved, reprogramada, reagendada, aplazada, postergada, reportée, déplacée, ajournée`,
});

const DIALOGUE = vocabulary<DialogueType>({
  INFO: `information, information sharing, exchange of information, informe, información, informativa, intercambio de información,
    échange d'informations`,
  CONS: 'consultation, consulta, consultiva, consultatif',
  NEG: 'negotiation, bargaining, negociación, négociation',
});

const LEVELS = vocabulary<DialogueLevel>({
  local: 'enterprise, municipal, comunal, empresa, locale, entreprise, communal',
  sectoral: 'sector, sectorial, sectoriel',
  territorial: 'regional, provincial, région, régional',
  national: 'nacional, nationale',
  cross_border: 'international, transfronterizo, internacional, transfrontalier',
});

const MODALITY_WORDS = vocabulary<Modality>({
  in_person: 'in person, on site, presencial, en présentiel, présentiel',
  remote: 'online, virtual, remota, telemática, en línea, à distance, en ligne, visioconférence',
  hybrid: 'mixed, híbrida, mixta, hybride, mixte',
});

/** What became of a meeting, by its code or a word of three languages. */
export const meetingStatusNamed = (word: string): MeetingStatus | undefined =>
  MEETINGS.get(foldedWords(word));

/** A type of dialogue, by its code or a word of three languages. */
export const typeOfDialogueNamed = (word: string): DialogueType | undefined =>
  DIALOGUE.get(foldedWords(word));

export const levelNamed = (word: string): DialogueLevel | undefined => LEVELS.get(foldedWords(word));

export const modalityNamed = (word: string): Modality | undefined => MODALITY_WORDS.get(foldedWords(word));
