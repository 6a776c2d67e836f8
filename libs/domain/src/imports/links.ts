import { fold } from './text';

/**
 * The web addresses of a cell. Files join several in one cell (some without anything between them), leave out
 * `https://`, put brackets around, keep blanks inside, and write `&amp;` for `&`.
 */
export function splitLinks(text: string): string[] {
  const parts = text
    .replace(/&amp;/g, '&')
    .replace(/([^\s=:/?&#%([])(?=https?:\/\/)/gi, '$1\n')
    .split(/[\n|]|[\s,;]+(?=\[?(?:https?:\/\/|www\.))/i)
    .map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== '').map(tidy))];
}

/** An address as a browser takes it; whether it is one at all is the schema's question. */
function tidy(part: string): string {
  const bracketed = /^[[(<]\s*([^\s\])>]+)\s*[\])>]/.exec(part)?.[1];
  const bare = balanced((bracketed ?? part).replace(/[.,;]+$/, ''));
  const address = /^www\./i.test(bare) ? `https://${bare}` : bare;
  return address.replace(/\s+/g, '%20');
}

/** Without a closing bracket that nothing opened. */
function balanced(address: string): string {
  return address.endsWith(')') && !address.includes('(') ? address.slice(0, -1) : address;
}

/** A title for a piece of evidence that came as a bare address: the column and the site. */
export function linkTitle(column: string, url: string): string {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return host && fold(column) !== fold(host) ? `${column} (${host})` : column || host;
}
