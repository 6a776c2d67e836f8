import { fold, foldedWords } from './text';

export interface CurrentBody {
  acronym: string;
  name: string;
}

const ACRONYM_LIMIT = 60;

/** Finds the bodies that a file names among a country's, by acronym or by name, and makes those that do not exist. */
export class Bodies {
  readonly newBodies: CurrentBody[] = [];
  private readonly acronyms = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly exact = new Set<string>();

  constructor(bodies: readonly CurrentBody[]) {
    for (const { acronym, name } of bodies) {
      this.acronyms.set(foldedWords(name), acronym);
      this.taken.add(acronym.toLowerCase());
      this.exact.add(acronym);
    }
    for (const { acronym } of bodies) this.acronyms.set(foldedWords(acronym), acronym);
  }

  /** Acronym of the body that a cell names. */
  acronymOf(name: string | null): string | null {
    if (name === null || this.exact.has(name)) return name;
    const key = foldedWords(name) || fold(name);
    const known = this.acronyms.get(key);
    if (known !== undefined) return known;
    const acronym = this.freeAcronym(name);
    this.acronyms.set(key, acronym);
    this.taken.add(acronym.toLowerCase());
    this.newBodies.push({ acronym, name });
    return acronym;
  }

  private freeAcronym(name: string): string {
    const short = name.slice(0, ACRONYM_LIMIT).trim();
    for (let number = 2, acronym = short; ; number += 1) {
      if (!this.taken.has(acronym.toLowerCase())) return acronym;
      acronym = `${short.slice(0, ACRONYM_LIMIT - 4).trim()} ${number}`;
    }
  }
}
