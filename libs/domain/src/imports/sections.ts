import type { LocalizedText } from '../platform/localized-text';
import { localized } from './languages';
import type { PlanRow } from './plan-row';
import type { ReadRow } from './rows';
import { foldedWords } from './text';

export interface Section {
  code: string;
  title: string;
}

/** A section that the import makes, its title with translations. */
export interface NewSection extends Section {
  text: LocalizedText;
}

/** Axes and objectives as the plan has them. */
export interface CurrentSections {
  axes: readonly Section[];
  objectives: readonly (Section & { axisCode: string })[];
}

/**
 * Finds the axis and the objective of each row by code, or by title where the file has no codes, and makes those
 * that do not exist. Titles that the plan has stay: the row says so.
 */
export class Sections {
  readonly newAxes: NewSection[] = [];
  readonly newObjectives: (NewSection & { axisCode: string })[] = [];
  private readonly axes = new Map<string, Section>();
  private readonly objectives = new Map<string, Section & { axisCode: string }>();
  private readonly told = new Set<string>();

  constructor(
    { axes, objectives }: CurrentSections,
    private readonly language: string,
  ) {
    for (const axis of axes) this.axes.set(axis.code, axis);
    for (const objective of objectives) this.objectives.set(objective.code, objective);
  }

  /** Code of the row's objective; null when the file or the plan has it in another axis, which the row's errors say. */
  place(row: PlanRow, read: ReadRow): string | null {
    const axis = this.axisOf(row, read);
    const wanted =
      row.objectiveCode === null && row.objectiveTitle === null
        ? axis
        : { code: row.objectiveCode, title: row.objectiveTitle };
    const found = find(this.objectives, wanted, (objective) => objective.axisCode === axis.code);
    if (!found) {
      const objective = { ...named(this.objectives, wanted, `${axis.code}.`), axisCode: axis.code };
      this.objectives.set(objective.code, objective);
      const titled =
        row.objectiveCode === null && row.objectiveTitle === null ? 'axisTitle' : 'objectiveTitle';
      const text = localized(row, titled, objective.title, this.language);
      this.newObjectives.push({ ...objective, text });
      return objective.code;
    }
    if (found.axisCode !== axis.code) {
      read.refuse('objectiveCode', { code: 'otherAxis', params: { axis: found.axisCode } });
      return null;
    }
    this.compareTitle('objectiveTitle', found, row.objectiveTitle, read);
    return found.code;
  }

  private axisOf(row: PlanRow, read: ReadRow): Section {
    const { axisCode, axisTitle } = row;
    const wanted = { code: axisCode, title: axisTitle };
    const found = find(this.axes, wanted);
    if (found) {
      this.compareTitle('axisTitle', found, axisTitle, read);
      return found;
    }
    const axis = named(this.axes, wanted);
    this.axes.set(axis.code, axis);
    this.newAxes.push({ ...axis, text: localized(row, 'axisTitle', axis.title, this.language) });
    return axis;
  }

  /** Says once for each title that it is not the one that the section has. */
  private compareTitle(
    field: 'axisTitle' | 'objectiveTitle',
    { code, title }: Section,
    given: string | null,
    read: ReadRow,
  ): void {
    const key = JSON.stringify([field, code, given]);
    if (given === null || given === title || this.told.has(key)) return;
    this.told.add(key);
    read.note(field, 'otherTitle', { code, title });
  }
}

interface Wanted {
  code: string | null;
  title: string | null;
}

function find<S extends Section>(
  sections: ReadonlyMap<string, S>,
  { code, title }: Wanted,
  among: (section: S) => boolean = () => true,
): S | undefined {
  if (code !== null) return sections.get(code);
  const words = foldedWords(title ?? '');
  return [...sections.values()].find((section) => among(section) && foldedWords(section.title) === words);
}

/** A section with both a code and a title: the next free number where the file has no code. */
function named(sections: ReadonlyMap<string, Section>, { code, title }: Wanted, prefix = ''): Section {
  if (code !== null) return { code, title: title ?? code };
  let number = 1;
  while (sections.has(`${prefix}${number}`)) number += 1;
  return { code: `${prefix}${number}`, title: title ?? '' };
}
