import type { ChangeDetectorRef } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

/** Adds a line to a list of a form, and goes to it. */
export function addLine<T extends object>(list: FieldTree<T[]>, blank: T, view: ChangeDetectorRef): void {
  list().value.update((lines) => [...lines, blank]);
  list().markAsDirty();
  focusLine(list, list().value().length - 1, view);
}

/** Takes a line out; the one that follows, or else the last, is where one goes on. */
export function dropLine<T extends object>(
  list: FieldTree<T[]>,
  index: number,
  view: ChangeDetectorRef,
): void {
  list().value.update((lines) => lines.filter((_, n) => n !== index));
  list().markAsDirty();
  focusLine(list, Math.min(index, list().value().length - 1), view);
}

/** Drawn at once: what is typed next belongs to the line. */
function focusLine<T extends object>(list: FieldTree<T[]>, index: number, view: ChangeDetectorRef): void {
  view.detectChanges();
  const lines = list as unknown as Record<number, FieldTree<unknown> | undefined>;
  lines[index]?.().focusBoundControl();
}
