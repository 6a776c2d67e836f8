import type { Direction, Frequency, Indicator, IndicatorInput, LocalizedText, Unit } from '@rumbo/domain';
import { textOf, toNumber } from '../typed-number';

/** A country's own indicator as it is being typed: an empty text is none. */
export interface DefinitionDraft {
  code: string;
  name: LocalizedText;
  definition: LocalizedText;
  numerator: LocalizedText;
  denominator: LocalizedText;
  unit: Unit;
  unitText: LocalizedText;
  direction: Direction;
  bandFrom: string;
  bandTo: string;
  frequency: Frequency;
  dimensions: string[];
  source: LocalizedText;
}

export function draftOfIndicator(
  indicator: Indicator | null,
  lang: string,
  language: string,
): DefinitionDraft {
  const nothing = { lang, text: '' };
  return {
    code: indicator?.code ?? '',
    name: indicator?.name ?? nothing,
    definition: indicator?.definition ?? nothing,
    numerator: indicator?.numerator ?? nothing,
    denominator: indicator?.denominator ?? nothing,
    unit: indicator?.unit ?? 'percent',
    unitText: indicator?.unitText ?? nothing,
    direction: indicator?.direction ?? 'higher',
    bandFrom: textOf(indicator?.band?.from ?? null, language),
    bandTo: textOf(indicator?.band?.to ?? null, language),
    frequency: indicator?.frequency ?? 'year',
    dimensions: indicator?.dimensions ?? [],
    source: indicator?.source ?? nothing,
  };
}

const textOrNull = (text: LocalizedText) => (text.text.trim() ? text : null);

/** The request's body; what an indicator is called elsewhere stays as it was. */
export function toIndicator(
  { bandFrom, bandTo, ...draft }: DefinitionDraft,
  indicator: Indicator | null,
): Partial<Record<keyof IndicatorInput, unknown>> {
  return {
    ...draft,
    kind: indicator?.kind ?? 'quantitative',
    codes: indicator?.codes ?? {},
    definition: textOrNull(draft.definition),
    numerator: textOrNull(draft.numerator),
    denominator: textOrNull(draft.denominator),
    unitText: textOrNull(draft.unitText),
    source: textOrNull(draft.source),
    band: draft.direction === 'band' ? { from: toNumber(bandFrom), to: toNumber(bandTo) } : null,
  };
}
