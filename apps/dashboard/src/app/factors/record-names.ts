import type { RecordLink } from '@rumbo/domain';
import type { I18n } from '../shell';

type Called = Pick<RecordLink, 'kind' | 'code' | 'on'>;

/** What people call a record: a meeting by its day, others by their short name. */
export function calledBy(i18n: I18n, { kind, code, on }: Called): string {
  const day = on === null ? '' : i18n.period(on);
  return kind === 'meeting' && day ? day : (code ?? day);
}

/** The same after the name of its kind. */
export const shortName = (i18n: I18n, record: Called): string =>
  [i18n.code('factor.record', record.kind), calledBy(i18n, record)].filter(Boolean).join(' ');

/** What people call it, and the day (or period) that it is about where that says more. */
export function calledOn(i18n: I18n, record: Called): string {
  const [name, day] = [calledBy(i18n, record), record.on === null ? '' : i18n.period(record.on)];
  return [name, day === name ? '' : day].filter(Boolean).join(' · ');
}
