import type { ReportIndicator } from '@rumbo/domain';
import type { Words } from './words';

type Named = Pick<ReportIndicator, 'code' | 'name' | 'unit' | 'unitText' | 'source' | 'illustrative'>;

/** An indicator with what its figures are in, and whose they are. */
export function indicatorName(
  { code, name, unit, unitText, source, illustrative }: Named,
  words: Words,
): string {
  const about = [
    unitText ? words.text(unitText) : words.code('measure.unit', unit),
    source,
    illustrative && words.say('shell.illustrative').toLowerCase(),
  ];
  return `${code} ${words.text(name)} (${about.filter(Boolean).join('; ')})`;
}

/** A figure or a target with the period that it is about. */
export const figureWords = (figure: { value: number; period: string } | null, words: Words): string =>
  figure ? `${words.number(figure.value)} (${words.period(figure.period)})` : '–';
