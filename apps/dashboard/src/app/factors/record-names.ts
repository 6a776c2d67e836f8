import type { RecordLink } from '@rumbo/domain';
import type { I18n } from '../shell';

/** A record by its kind and what people call it: a meeting by its day, others by their short name. */
export function shortName(i18n: I18n, { kind, code, on }: Pick<RecordLink, 'kind' | 'code' | 'on'>): string {
  const day = on === null ? '' : i18n.period(on);
  const name = kind === 'meeting' ? day || code : (code ?? day);
  return [i18n.code('factor.record', kind), name].filter(Boolean).join(' ');
}
