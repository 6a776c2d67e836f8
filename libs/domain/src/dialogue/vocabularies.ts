import * as z from 'zod';

/** Types of social dialogue (ILO usage): exchange of information, consultation, negotiation. */
export const DIALOGUE_TYPES = ['INFO', 'CONS', 'NEG'] as const;
export const DialogueType = z.enum(DIALOGUE_TYPES);
export type DialogueType = z.infer<typeof DialogueType>;

export const DIALOGUE_LEVELS = ['local', 'sectoral', 'territorial', 'national', 'cross_border'] as const;
export const DialogueLevel = z.enum(DIALOGUE_LEVELS);
export type DialogueLevel = z.infer<typeof DialogueLevel>;

export const MODALITIES = ['in_person', 'remote', 'hybrid'] as const;
export const Modality = z.enum(MODALITIES);
export type Modality = z.infer<typeof Modality>;

export const MEETING_STATUSES = ['scheduled', 'held', 'cancelled', 'rescheduled'] as const;
export const MeetingStatus = z.enum(MEETING_STATUSES);
export type MeetingStatus = z.infer<typeof MeetingStatus>;

export const ATTENDANCE_ROLES = ['member', 'alternate', 'observer', 'expert'] as const;
export const AttendanceRole = z.enum(ATTENDANCE_ROLES);

/** What became of a proposal; all but `pending` and `accepted` owe a reason (OGP standard 4). */
export const PROPOSAL_RESPONSES = ['pending', 'accepted', 'partly', 'not_accepted'] as const;
export const ProposalResponse = z.enum(PROPOSAL_RESPONSES);

export const AGREEMENT_KINDS = ['decision', 'recommendation', 'commitment'] as const;
export const AgreementKind = z.enum(AGREEMENT_KINDS);

/** What its owner records. Kept, disputed and overdue are derived: nobody confirms its own promise. */
export const AGREEMENT_STATUSES = ['open', 'in_progress', 'done', 'not_done', 'superseded'] as const;
export const AgreementStatus = z.enum(AGREEMENT_STATUSES);
export type AgreementStatus = z.infer<typeof AgreementStatus>;

export const VERDICTS = ['confirmed', 'disputed'] as const;
export const Verdict = z.enum(VERDICTS);
