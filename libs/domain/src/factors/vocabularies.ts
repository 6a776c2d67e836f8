/** The three success factors: social dialogue, policies rooted in SSE values, international engagement. */
export const FACTORS = ['F1', 'F2', 'F3'] as const;

/** Five criteria a factor (DOMAIN.md 5). The underscore keeps them whole in the keys of the catalogues. */
export const CRITERIA = [
  'F1_1',
  'F1_2',
  'F1_3',
  'F1_4',
  'F1_5',
  'F2_1',
  'F2_2',
  'F2_3',
  'F2_4',
  'F2_5',
  'F3_1',
  'F3_2',
  'F3_3',
  'F3_4',
  'F3_5',
] as const;

/** Absent, initial, established, consolidated, institutionalised: catalogue `vocabulary.level.*`. */
export const LEVELS = [1, 2, 3, 4, 5] as const;

/** Who judges: each sees the country from another place, and none outvotes another. */
export const PERSPECTIVES = ['ministry', 'sse', 'workers', 'employers', 'independent'] as const;

/** An assessment is written in peace, then published and frozen. */
export const ASSESSMENT_STATUSES = ['draft', 'published'] as const;

/** Records that a judgement may rest on. */
export const EVIDENCE_KINDS = ['meeting', 'agreement', 'milestone', 'indicator', 'document'] as const;

/** Levels that lie so far apart are a disagreement to explain. */
export const DISAGREEMENT = 2;
