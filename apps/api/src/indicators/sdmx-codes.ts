import {
  DIMENSIONS,
  FLAGS,
  SDMX_ATTRIBUTES,
  SDMX_DIMENSIONS,
  SDMX_MEASURE,
  SDMX_TIME,
  UNITS,
} from '@rumbo/domain';
import { INTERFACE_LANGUAGES, isMessageKey, loadMessages, type Messages } from '@rumbo/i18n';

type ByLanguage = Record<string, string>;

/** Names of SDMX components and codes in every language of the interface. */
export class Names {
  private constructor(private readonly messages: [language: string, messages: Messages][]) {}

  static async load(): Promise<Names> {
    return new Names(
      await Promise.all(
        INTERFACE_LANGUAGES.map(async (language): Promise<[string, Messages]> => [
          language,
          await loadMessages(language, ['indicators', 'core']),
        ]),
      ),
    );
  }

  /** By message; the code itself where there is none. */
  of(key: string, code: string): ByLanguage {
    return Object.fromEntries(
      this.messages.map(([language, messages]) => [
        language,
        (isMessageKey(messages, key) ? messages[key] : undefined) ?? code,
      ]),
    );
  }

  component(id: string): ByLanguage {
    const dimension = id.toLowerCase();
    return (DIMENSIONS as readonly string[]).includes(dimension)
      ? this.of(`measure.dimension.${dimension}`, id)
      : this.of(`indicators.sdmx.${id}`, id);
  }
}

/** SDMX gives one name, and the same in other languages beside it. */
export const namesOf = (names: ByLanguage): { name: string; names: ByLanguage } => ({
  name: names['en'] ?? Object.values(names)[0] ?? '',
  names,
});

/** What a code of a component is called. */
export function codeListOf(names: Names, component: string, code: string): ByLanguage {
  if (code === '_T' || code === '_Z') return names.of(`indicators.sdmx.${code}`, code);
  if (component === 'OBS_STATUS')
    return names.of(
      (FLAGS as readonly string[]).includes(code) ? `measure.flag.${code}` : `indicators.sdmx.status.${code}`,
      code,
    );
  if (component === 'UNIT_MEASURE') return names.of(`measure.unit.${code}`, code);
  if (component === 'FREQ') return names.of(`indicators.sdmx.freq.${code}`, code);
  return names.of(`measure.value.${component.toLowerCase()}.${code}`, code);
}

/** Codes that a component can have wherever it is used; the others are open texts. */
export const CODE_LISTS: Record<string, readonly string[]> = {
  FREQ: ['A', 'Q', 'M', 'D'],
  SEX: ['F', 'M', 'O', '_T'],
  AREA: ['URBAN', 'RURAL', 'MIXED', '_T'],
  OBS_STATUS: ['A', ...FLAGS, 'O'],
  UNIT_MEASURE: UNITS,
};

export const COMPONENTS = [...SDMX_DIMENSIONS, SDMX_TIME, SDMX_MEASURE, ...SDMX_ATTRIBUTES];
