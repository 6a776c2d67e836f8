import {
  type Assessment,
  criteriaOf,
  type Criterion,
  type CriterionAssessment,
  type EvidenceLink,
  type Factor,
  type FieldError,
  type LocalizedText,
  unpublishable,
} from '@rumbo/domain';

/** What is being said of one criterion. */
export interface CriterionDraft {
  level: number | null;
  justification: LocalizedText;
  evidence: EvidenceLink[];
}

/** The criteria of one factor. */
export type AssessmentDraft = Partial<Record<Criterion, CriterionDraft>>;

/** All five criteria as the form begins with them; reasons are written in the writer's language. */
export function draftOf({ factor, criteria }: Assessment, language: string): AssessmentDraft {
  return Object.fromEntries(
    criteriaOf(factor).map((code): [Criterion, CriterionDraft] => {
      const said = criteria.find(({ criterion }) => criterion === code);
      return [
        code,
        {
          level: said?.level ?? null,
          justification: said?.justification ?? { lang: language, text: '' },
          evidence: (said?.evidence ?? []).map(({ kind, id }) => ({ kind, id })),
        },
      ];
    }),
  );
}

/** As the API takes it; reasons of blanks are none. */
export function toCriterion(
  criterion: Criterion,
  { level, justification, evidence }: CriterionDraft,
): CriterionAssessment {
  const { lang, translations } = justification;
  const text = justification.text.trim();
  const trimmed = Object.entries(translations ?? {}).map(([code, one]) => [code, one.trim()] as const);
  const said =
    trimmed.length > 0 ? { lang, text, translations: Object.fromEntries(trimmed) } : { lang, text };
  return { criterion, level, justification: text === '' && trimmed.length === 0 ? null : said, evidence };
}

/** What a draft says that the stored assessment does not: only these criteria are sent. */
export function unsavedCriteria(stored: Assessment, draft: AssessmentDraft): CriterionAssessment[] {
  const before = draftOf(stored, '');
  return toCriteria(stored.factor, draft).filter((now) => {
    const then = before[now.criterion];
    return !then || printOf(toCriterion(now.criterion, then)) !== printOf(now);
  });
}

const toCriteria = (factor: Factor, draft: AssessmentDraft): CriterionAssessment[] =>
  criteriaOf(factor).flatMap((criterion) => {
    const said = draft[criterion];
    return said ? [toCriterion(criterion, said)] : [];
  });

/** Two criteria that say the same print the same, whatever the order of their fields. */
const printOf = ({ level, justification, evidence }: CriterionAssessment): string =>
  JSON.stringify([
    level,
    justification && [
      justification.lang,
      justification.text,
      Object.entries(justification.translations ?? {}).sort(),
    ],
    evidence.map(({ kind, id }) => [kind, id]),
  ]);

/** Where work on a draft goes on: at the first criterion without a level; a full one is read from the start. */
export function resumeAt(factor: Factor, draft: AssessmentDraft): Criterion | undefined {
  const criteria = criteriaOf(factor);
  return criteria.find((criterion) => (draft[criterion]?.level ?? null) === null) ?? criteria[0];
}

/** What one criterion lacks to be published, at the fields of its form; without a level it lacks nothing. */
export const lackingIn = (criterion: Criterion, draft: CriterionDraft): FieldError[] =>
  draft.level === null
    ? []
    : unpublishable([toCriterion(criterion, draft)]).map(({ path, code }) => ({
        path: path.endsWith('.justification') ? 'justification.text' : 'evidence',
        code,
      }));

/** The criteria that lack something to be published. */
export const lackingCriteria = (factor: Factor, draft: AssessmentDraft): Criterion[] =>
  criteriaOf(factor).filter((criterion) => {
    const said = draft[criterion];
    return said !== undefined && lackingIn(criterion, said).length > 0;
  });

/** How many criteria have a level. */
export const scoredIn = (draft: AssessmentDraft): number =>
  Object.values(draft).filter(({ level }) => level !== null).length;
