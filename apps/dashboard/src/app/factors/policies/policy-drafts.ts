import type {
  DecentWorkElement,
  LocalizedText,
  ObjectiveConditions,
  ObjectiveConditionsInput,
  PolicyDocument,
  PolicyDocumentInput,
  PolicyKind,
  Principle,
  Screening,
  ScreeningVerdict,
} from '@rumbo/domain';
import { lineOrNull, textOrNull } from '../keeping/keep-record';

/** What a document says of one principle, as it is being typed. */
export interface ScreeningDraft {
  principle: Principle;
  verdict: ScreeningVerdict;
  passage: string;
  note: LocalizedText;
}

/** A document as it is being typed: a principle without a line was not screened. */
export interface DocumentDraft {
  kind: PolicyKind;
  title: LocalizedText;
  reference: string;
  dated: string | null;
  url: string;
  screening: ScreeningDraft[];
}

export function draftOfDocument(document: PolicyDocument | null, lang: string): DocumentDraft {
  const nothing = { lang, text: '' };
  return {
    kind: document?.kind ?? 'law',
    title: document?.title ?? nothing,
    reference: document?.reference ?? '',
    dated: document?.dated ?? null,
    url: document?.url ?? '',
    screening: (document?.screening ?? []).map(({ principle, verdict, passage, note }) => ({
      principle,
      verdict,
      passage: passage ?? '',
      note: note ?? nothing,
    })),
  };
}

/** The request's body: an empty text is none. */
export const toDocument = (draft: DocumentDraft): Record<keyof PolicyDocumentInput, unknown> => ({
  ...draft,
  reference: lineOrNull(draft.reference),
  url: lineOrNull(draft.url),
  screening: draft.screening.map(
    ({ principle, verdict, passage, note }): Record<keyof Screening, unknown> => ({
      principle,
      verdict,
      passage: lineOrNull(passage),
      note: textOrNull(note),
    }),
  ),
});

/** Gives a principle a verdict; `null` takes what was said of it away. */
export function withVerdict(
  lines: readonly ScreeningDraft[],
  principle: Principle,
  verdict: ScreeningVerdict | null,
  lang: string,
): ScreeningDraft[] {
  if (verdict === null) return lines.filter((line) => line.principle !== principle);
  return lines.some((line) => line.principle === principle)
    ? lines.map((line) => (line.principle === principle ? { ...line, verdict } : line))
    : [...lines, { principle, verdict, passage: '', note: { lang, text: '' } }];
}

/** What an objective rests on, as it is being typed. */
export interface ConditionsDraft {
  principles: Principle[];
  decentWork: { condition: LocalizedText; elements: DecentWorkElement[] };
}

export const draftOfConditions = (objective: ObjectiveConditions | null, lang: string): ConditionsDraft => ({
  principles: objective?.principles ?? [],
  decentWork: objective?.decentWork ?? { condition: { lang, text: '' }, elements: [] },
});

/** Neither a condition nor an element: none is set. */
export const toConditions = ({
  principles,
  decentWork,
}: ConditionsDraft): Record<keyof ObjectiveConditionsInput, unknown> => ({
  principles,
  decentWork:
    textOrNull(decentWork.condition) === null && decentWork.elements.length === 0 ? null : decentWork,
});
