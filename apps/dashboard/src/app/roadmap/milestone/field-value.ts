import { localize, type LocalizedText, type MilestonePage } from '@rumbo/domain';
import type { I18n } from '../../shell';
import type { DefinitionField } from './story';

const VOCABULARIES: Partial<Record<DefinitionField, string>> = {
  type: 'type',
  themes: 'theme',
  principles: 'principle',
  forms: 'form',
};

/** A value of a milestone's definition in words, as the change log keeps it; a dash for none. */
export function fieldValue(
  i18n: I18n,
  { bodies, territories, objectives }: Pick<MilestonePage, 'bodies' | 'territories' | 'objectives'>,
  field: DefinitionField,
  value: unknown,
): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '—';
  if (Array.isArray(value))
    return value.map((item) => fieldValue(i18n, { bodies, territories, objectives }, field, item)).join(', ');
  if (typeof value === 'number') {
    if (field === 'ownerId' || field === 'supportIds')
      return bodies.find(({ id }) => id === value)?.acronym ?? String(value);
    if (field === 'objectiveId') return objectives.find(({ id }) => id === value)?.code ?? String(value);
    return i18n.number(value);
  }
  if (typeof value === 'object') return localize(value as LocalizedText, i18n.language()).text;
  const text = String(value);
  const vocabulary = VOCABULARIES[field];
  if (vocabulary) return i18n.code(`vocabulary.${vocabulary}`, text);
  if (field === 'due' || field === 'startsOn') return i18n.period(text);
  return field === 'territories' ? (territories.find(({ code }) => code === text)?.name ?? text) : text;
}
