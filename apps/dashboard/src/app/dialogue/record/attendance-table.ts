import { ChangeDetectorRef, Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { mdiClose } from '@mdi/js';
import {
  ATTENDANCE_ROLES,
  type Body,
  CONSTITUENT_GROUPS,
  dialogueForm,
  organisationsIn,
  sexBalance,
} from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { dropLine, messageOf } from '../../forms';
import { I18n, T } from '../../shell';
import {
  type AttendanceDraft,
  blankLine,
  identified,
  isBlank,
  missingUsual,
  proposedBodies,
  SEXES,
  toAttendance,
  type Usual,
  withUsual,
} from './attendance-draft';

const COLUMNS = ['organisation', 'group', 'role', 'invited', 'attended', ...SEXES] as const;

/** The attendance list as a table that the keyboard alone fills: Enter goes on to the next cell, and to a next line. */
@Component({
  selector: 'rumbo-attendance-table',
  imports: [FormField, Icon, MatAutocompleteModule, MatButtonModule, T],
  templateUrl: './attendance-table.html',
  styleUrl: './attendance-table.scss',
})
export class AttendanceTable {
  readonly lines = input.required<FieldTree<AttendanceDraft[]>>();
  readonly bodies = input.required<readonly Body[]>();
  readonly usual = input<readonly Usual[]>([]);
  /** Only a meeting that was held was attended. */
  readonly held = input.required<boolean>();

  protected readonly i18n = inject(I18n);
  private readonly view = inject(ChangeDetectorRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly groups = CONSTITUENT_GROUPS;
  protected readonly roles = ATTENDANCE_ROLES;
  protected readonly sexes = SEXES;
  protected readonly remove = mdiClose;

  /** The line whose organisation is being typed. */
  protected readonly typing = signal(0);
  private readonly listed = computed(() => this.lines()().value());
  protected readonly proposed = computed(() =>
    proposedBodies(this.bodies(), this.listed()[this.typing()]?.organisation ?? ''),
  );
  protected readonly missing = computed(() => missingUsual(this.listed(), this.usual()));
  protected readonly usualNames = computed(() =>
    this.missing()
      .map(({ organisation }) => organisation)
      .join(', '),
  );

  private readonly written = computed(() =>
    this.listed()
      .filter((line) => !isBlank(line))
      .map(toAttendance),
  );
  protected readonly organisations = computed(() => organisationsIn(this.written()));
  protected readonly totals = computed(() => sexBalance(this.written()));
  protected readonly form = computed(() =>
    this.held() && this.organisations() > 0 ? dialogueForm(this.written()) : null,
  );

  protected label(column: string, line: number): string {
    const organisation = this.listed()[line]?.organisation.trim() || String(line + 1);
    return this.i18n.t('dialogue.record.cell', { column, organisation });
  }

  protected isWrong(field: FieldTree<unknown>): boolean {
    return field().touched() && field().invalid();
  }

  /** What is wrong in a line, with the names of its cells. */
  protected wrong(line: FieldTree<AttendanceDraft>): string {
    return COLUMNS.filter((column) => this.isWrong(line[column] as FieldTree<unknown>))
      .map((column) => `${this.columnName(column)}: ${messageOf(this.i18n, line[column]().errors())}`)
      .join('. ');
  }

  protected columnName(column: (typeof COLUMNS)[number]): string {
    return this.i18n.t(`dialogue.record.column.${column}`);
  }

  /** The body that the organisation's name stands for fills in its group. */
  protected identify(index: number): void {
    this.lines()().value.update((lines) =>
      lines.map((line, n) => (n === index ? identified(line, this.bodies()) : line)),
    );
  }

  protected addUsual(): void {
    const first = this.listed().filter((line) => !isBlank(line)).length;
    this.lines()().value.update((lines) => withUsual(lines, this.usual(), this.held()));
    this.lines()().markAsDirty();
    this.view.detectChanges();
    goTo(this.controls(this.rows()[first])[COLUMNS.indexOf('female')]);
  }

  protected add(): void {
    this.lines()().value.update((lines) => [...lines, blankLine(this.held())]);
    /** Drawn at once: what is typed next belongs to the new line. */
    this.view.detectChanges();
    goTo(this.controls(this.rows().at(-1))[0]);
  }

  protected drop(index: number): void {
    dropLine(this.lines(), index, this.view);
  }

  /** On to the next cell; from a known organisation straight to its women, as group and role are filled in. */
  protected next(event: Event): void {
    const target = event.target as HTMLElement;
    const row = target.closest('tr');
    if (!row || target.tagName === 'BUTTON') return;
    event.preventDefault();
    const [cells, rows] = [this.controls(row), this.rows()];
    const [at, line] = [cells.indexOf(target), rows.indexOf(row)];
    const isKnown = at === 0 && this.listed()[line]?.bodyId !== null && this.listed()[line]?.attended;
    const following = isKnown ? cells[COLUMNS.indexOf('female')] : cells[at + 1];
    const beyond = following ?? this.controls(rows[line + 1])[0];
    if (beyond) goTo(beyond);
    else this.add();
  }

  private rows(): HTMLTableRowElement[] {
    return [...this.host.nativeElement.querySelectorAll<HTMLTableRowElement>('tr.one')];
  }

  private controls(row: HTMLTableRowElement | undefined): HTMLElement[] {
    return [...(row?.querySelectorAll<HTMLElement>('input, select') ?? [])];
  }
}

/** What stands in a cell is replaced by what is typed next. */
function goTo(control: HTMLElement | undefined): void {
  control?.focus();
  if (control instanceof HTMLInputElement && control.type !== 'checkbox') control.select();
}
