import type { Agreement, AgreementInput, EvidenceInput, LocalizedText, Reservation } from '@rumbo/domain';

/** An agreement as it is being typed: an empty text is none. */
export interface AgreementDraft {
  number: string;
  kind: AgreementInput['kind'];
  text: LocalizedText;
  ownerId: number | null;
  due: string | null;
  status: AgreementInput['status'];
  doneOn: string;
  evidence: EvidenceInput[];
  reservations: Reservation[];
  milestoneIds: number[];
}

export const emptyAgreement = (number: string, lang: string): AgreementDraft => ({
  number,
  kind: 'commitment',
  text: { lang, text: '' },
  ownerId: null,
  due: null,
  status: 'open',
  doneOn: '',
  evidence: [],
  reservations: [],
  milestoneIds: [],
});

export function draftOfAgreement(agreement: Agreement): AgreementDraft {
  const { number, kind, text, ownerId, due, status, doneOn, evidence, reservations, milestoneIds } =
    agreement;
  return {
    number,
    kind,
    text,
    ownerId,
    due,
    status,
    doneOn: doneOn ?? '',
    evidence,
    reservations,
    milestoneIds,
  };
}

/** The request's body: the day it was done belongs to what is done. */
export const toAgreement = (draft: AgreementDraft) => ({
  ...draft,
  doneOn: draft.status === 'done' ? draft.doneOn || null : null,
});
