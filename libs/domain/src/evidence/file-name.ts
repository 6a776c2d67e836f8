const LONGEST = 120;

/** The letters after the last dot, as a name claims its type: `pdf`; empty where there are none. */
export const extensionOf = (name: string): string =>
  /\.([a-z0-9]*[a-z][a-z0-9]*)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * A file's name as it may be shown, in one line: without folders, without characters that are not seen (control
 * characters, overrides of the direction of writing), and no longer than a line holds; its ending stays.
 * It is only ever shown: no path is made of it.
 */
export function shownFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const seen = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|\s+$/g, '');
  const characters = [...seen];
  if (characters.length <= LONGEST) return seen || 'file';
  const extension = extensionOf(seen);
  const ending = extension === '' ? '…' : `….${extension.slice(0, 10)}`;
  return characters.slice(0, LONGEST - ending.length).join('') + ending;
}
