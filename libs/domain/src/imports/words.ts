import type { MilestoneStatus, MilestoneType } from '../roadmap/codes';
import { foldedWords } from './text';

const vocabulary = <Code extends string>(words: Record<Code, string>): Map<string, Code> =>
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

/** Milestone or target, by its code or a word of four languages. */
export const typeNamed = (word: string): MilestoneType | undefined => TYPES.get(foldedWords(word));

/** A status, by its code or a word of four languages. */
export const statusNamed = (word: string): MilestoneStatus | undefined => STATUSES.get(foldedWords(word));
