import { I18n } from '../shell';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** A number of bytes as people say it: `1.4 MB`. */
export function fileSize(i18n: I18n, bytes: number): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = bytes / 1_000 ** step;
  return i18n.code('evidence.size', UNITS[step], { size: i18n.number(value, step === 2 ? 1 : 0) });
}
