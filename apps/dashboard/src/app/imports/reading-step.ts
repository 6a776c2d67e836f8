import { Component, inject, linkedSignal, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { DATE_ORDERS, DECIMALS, DELIMITERS, ENCODINGS, type ImportReading } from '@rumbo/domain';
import { I18n, T } from '../shell';
import { ImportWizard } from './import-wizard';

const CHOICES = {
  encoding: ENCODINGS,
  delimiter: DELIMITERS,
  decimal: DECIMALS,
  dateOrder: DATE_ORDERS,
} as const;
type Choice = keyof typeof CHOICES;

/** How the file was read, and the way to correct it; the first columns show whether it was right. */
@Component({
  selector: 'rumbo-reading-step',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, T],
  templateUrl: './reading-step.html',
  styleUrl: './reading-step.scss',
})
export class ReadingStep {
  readonly went = output<boolean>();
  readonly back = output();
  protected readonly wizard = inject(ImportWizard);
  protected readonly i18n = inject(I18n);
  protected readonly preview = this.wizard.preview;
  protected readonly reading = linkedSignal<ImportReading | undefined>(() => this.preview()?.reading);

  /** A workbook has neither encoding nor delimiter. */
  protected choices(reading: ImportReading): { key: Choice; label: string; values: readonly string[] }[] {
    const keys = Object.keys(CHOICES) as Choice[];
    return keys
      .filter((key) => reading[key] !== null)
      .map((key) => ({ key, label: this.i18n.t(`import.reading.${key}`), values: CHOICES[key] }));
  }

  protected name(key: Choice, value: string): string {
    if (key === 'encoding') return value.toUpperCase();
    return this.i18n.code(`import.reading.${key}`, value === '\t' ? 'tab' : value);
  }

  protected choose(key: Choice, value: string): void {
    this.change({ [key]: value });
  }

  /** Another reading shows its columns at once, with a new guess of what they are. */
  protected change(change: Partial<ImportReading>): void {
    const reading = this.reading();
    if (!reading) return;
    this.reading.set({ ...reading, ...change });
    void this.wizard.read({ reading: { ...reading, ...change }, mapping: null });
  }
}
