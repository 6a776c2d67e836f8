import type {
  Day,
  EvidenceInput,
  Milestone,
  MilestoneRow,
  MilestoneStatus,
  MilestoneUpdateInput,
} from '@rumbo/domain';

/** An update as it is being typed. */
export interface UpdateDraft {
  status: MilestoneStatus;
  progress: number | null;
  value: number | null;
  note: string;
  evidence: EvidenceInput[];
  completedOn: string | null;
  cancelReason: string;
  cancelReference: string;
}

/** An update begins where the milestone stands. */
export function draftOf(
  milestone: Pick<MilestoneRow, 'type' | 'status' | 'progress' | 'value' | 'completedOn'>,
): UpdateDraft {
  const isTarget = milestone.type === 'target';
  return {
    status: milestone.status,
    progress: isTarget ? null : milestone.progress,
    value: isTarget ? milestone.value : null,
    note: '',
    evidence: [],
    completedOn: milestone.completedOn,
    cancelReason: '',
    cancelReference: '',
  };
}

/** The request's body: what belongs to another status or was left empty is not sent. */
export function toUpdate(
  draft: UpdateDraft,
  { type }: Pick<Milestone, 'type'>,
  lang: string,
  files: number[] = [],
): MilestoneUpdateInput {
  const { status, evidence } = draft;
  const cancelled = status === 'cancelled';
  return {
    status,
    progress: type === 'milestone' && status !== 'completed' ? draft.progress : null,
    value: type === 'target' ? draft.value : null,
    note: draft.note.trim() ? { lang, text: draft.note } : null,
    evidence,
    files,
    completedOn: status === 'completed' ? draft.completedOn : null,
    cancelReason: cancelled ? draft.cancelReason || null : null,
    cancelReference: cancelled ? draft.cancelReference || null : null,
  };
}

/** What another status asks for: completing a date and evidence, reaching something that work has begun. */
export function withStatus(
  draft: UpdateDraft,
  status: MilestoneStatus,
  { today, evidenceSoFar }: { today: Day; evidenceSoFar: number },
): UpdateDraft {
  if (status !== 'completed') return { ...draft, status };
  const needsEvidence = evidenceSoFar + draft.evidence.length === 0;
  return {
    ...draft,
    status,
    completedOn: draft.completedOn ?? today,
    evidence: needsEvidence ? [NO_EVIDENCE] : draft.evidence,
  };
}

export const NO_EVIDENCE: EvidenceInput = { title: '', url: '' };
