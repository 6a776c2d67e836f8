import type { IndicatorTheme } from '@rumbo/domain';
import { DECENT_WORK } from './decent-work';
import { type Definition, localized } from './definition';
import { FORMALISATION } from './formalisation';
import { SSE } from './sse';

const THEMES: [IndicatorTheme, Definition[]][] = [
  ['formalisation', FORMALISATION],
  ['decentWork', DECENT_WORK],
  ['sse', SSE],
];

/** The common catalogue as rows of `indicator`, in its order. */
export const INDICATORS = THEMES.flatMap(([theme, definitions]) =>
  definitions.map(({ name, definition, numerator, denominator, unitText, source, band, codes, ...rest }) => ({
    ...{ ...rest, theme, band: band ?? null, codes: codes ?? {} },
    ...{ name: localized(name), definition: localized(definition), source: localized(source) },
    ...{
      numerator: localized(numerator),
      denominator: localized(denominator),
      unit_text: localized(unitText),
    },
  })),
).map((row, position) => ({ ...row, position }));
