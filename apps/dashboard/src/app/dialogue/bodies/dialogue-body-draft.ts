import type { DialogueBody, LocalizedText } from '@rumbo/domain';

/** A dialogue body as it is being typed: an empty text is none. */
export interface DialogueBodyDraft {
  acronym: string;
  name: LocalizedText;
  legalBasis: LocalizedText;
  mandate: LocalizedText;
  composition: LocalizedText;
  secretariatId: number | null;
  rulesPublic: boolean;
  website: string;
  meetingsPerYear: number | null;
  active: boolean;
}

export function emptyDialogueBody(lang: string): DialogueBodyDraft {
  const nothing = { lang, text: '' };
  return {
    acronym: '',
    name: nothing,
    legalBasis: nothing,
    mandate: nothing,
    composition: nothing,
    secretariatId: null,
    rulesPublic: false,
    website: '',
    meetingsPerYear: null,
    active: true,
  };
}

export function draftOfDialogueBody(body: DialogueBody, lang: string): DialogueBodyDraft {
  const empty = emptyDialogueBody(lang);
  const { acronym, name, secretariatId, rulesPublic, meetingsPerYear, active } = body;
  return {
    acronym,
    name,
    legalBasis: body.legalBasis ?? empty.legalBasis,
    mandate: body.mandate ?? empty.mandate,
    composition: body.composition ?? empty.composition,
    secretariatId,
    rulesPublic,
    website: body.website ?? '',
    meetingsPerYear,
    active,
  };
}

const textOrNull = (text: LocalizedText) => (text.text.trim() ? text : null);

/** The request's body. */
export const toDialogueBody = (draft: DialogueBodyDraft) => ({
  ...draft,
  legalBasis: textOrNull(draft.legalBasis),
  mandate: textOrNull(draft.mandate),
  composition: textOrNull(draft.composition),
  website: draft.website.trim() || null,
});
