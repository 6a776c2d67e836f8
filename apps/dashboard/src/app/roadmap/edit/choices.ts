import type { I18n } from '../../shell';

/** Languages that ministries write plans in (ISO 639-1), besides whatever a roadmap already has. */
const WRITTEN = [
  ...['am', 'ar', 'bg', 'bn', 'bs', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'gn', 'hi'],
  ...['hr', 'ht', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ky', 'lo', 'lt', 'lv', 'mg'],
  ...['mk', 'mn', 'ms', 'mt', 'my', 'ne', 'nl', 'no', 'pl', 'ps', 'pt', 'qu', 'ro', 'ru', 'rw', 'si', 'sk'],
  ...['sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'tg', 'th', 'ti', 'tr', 'uk', 'ur', 'uz', 'vi', 'wo', 'zh'],
];

/** Languages by their names in the reader's own; `current` is among them. */
export function languageChoices(i18n: I18n, current: string): { code: string; name: string }[] {
  return [...new Set([...WRITTEN, current])]
    .map((code) => ({ code, name: i18n.languageName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, i18n.language()));
}

/** Every time zone that the browser knows; `current` is among them. */
export const timeZoneChoices = (current: string): string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', current])].sort();
