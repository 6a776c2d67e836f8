import { countryOf, type LocalizedText, type Roadmap, type RoadmapStatus } from '@rumbo/domain';
import { textOrNull } from '../milestone/milestone-draft';

/** A roadmap as it is being typed: an empty text is none. */
export interface RoadmapDraft {
  country: string;
  /** What follows the country in the roadmap's code. */
  code: string;
  title: LocalizedText;
  summary: LocalizedText;
  status: RoadmapStatus;
  startsOn: string;
  endsOn: string;
  language: string;
  timeZone: string;
  adoption: LocalizedText;
}

/** A new roadmap of a country, written in the reader's language until they say otherwise. */
export function emptyRoadmap(
  { code: country, timeZone }: { code: string; timeZone: string },
  lang: string,
): RoadmapDraft {
  const nothing = { lang, text: '' };
  return {
    country,
    code: '',
    title: nothing,
    summary: nothing,
    status: 'draft',
    startsOn: '',
    endsOn: '',
    language: lang,
    timeZone,
    adoption: nothing,
  };
}

export function draftOfRoadmap(roadmap: Roadmap): RoadmapDraft {
  const { code, title, summary, status, startsOn, endsOn, language, timeZone, adoption } = roadmap;
  const nothing = { lang: language, text: '' };
  return {
    country: countryOf(code),
    code: code.slice(3),
    title,
    summary: summary ?? nothing,
    status,
    startsOn,
    endsOn,
    language,
    timeZone,
    adoption: adoption ?? nothing,
  };
}

/** The request's body for a new roadmap; a change leaves the code out. */
export function toRoadmap({ country, code, ...draft }: RoadmapDraft) {
  return {
    ...draft,
    code: code.trim() ? `${country}-${code.trim().toUpperCase()}` : null,
    summary: textOrNull(draft.summary),
    adoption: textOrNull(draft.adoption),
    startsOn: draft.startsOn || null,
    endsOn: draft.endsOn || null,
  };
}
