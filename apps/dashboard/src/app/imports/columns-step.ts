import { Component, computed, inject, linkedSignal, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  fieldRule,
  fieldsOf,
  type ImportField,
  type ImportMapping,
  ImportScope,
  type ImportSource,
} from '@rumbo/domain';
import { MatRadioModule } from '@angular/material/radio';
import { I18n, T } from '../shell';
import { ImportWizard, isMeasured } from './import-wizard';
import { SavedMappings } from './saved-mappings';

const NOTHING: ImportSource = { columns: [], constant: null };

/** Which column becomes which field: a guess is made, and any of it can be changed. */
@Component({
  selector: 'rumbo-columns-step',
  imports: [
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    SavedMappings,
    T,
  ],
  templateUrl: './columns-step.html',
  styleUrl: './columns-step.scss',
})
export class ColumnsStep {
  readonly went = output<boolean>();
  readonly back = output();
  protected readonly wizard = inject(ImportWizard);
  protected readonly i18n = inject(I18n);

  protected readonly mapping = linkedSignal<ImportMapping>(
    () => this.wizard.preview()?.mapping ?? { fields: {}, identity: [] },
  );
  protected readonly kind = computed(() => this.wizard.preview()?.file.kind ?? 'plan');
  /** Figures are told apart by what they measure, where and when: no columns need to be named for it. */
  protected readonly measured = computed(() => isMeasured(this.kind()));
  protected readonly scopes = ImportScope.options;
  protected readonly columns = computed(() => this.wizard.preview()?.columns ?? []);

  protected readonly fields = computed(() => {
    const errors = this.wizard.preview()?.mappingErrors ?? [];
    return fieldsOf(this.kind()).map((field) => {
      const source = this.mapping().fields[field] ?? NOTHING;
      const error = errors.find(({ path }) => path.startsWith(`fields.${field}`));
      return {
        field,
        label: this.i18n.code('import.field', field),
        required: fieldRule(this.kind(), field)?.required ?? false,
        source,
        sample: this.sample(source),
        error: error ? this.i18n.code('error.field', error.code, error.params) : '',
      };
    });
  });
  protected readonly identityError = computed(() => {
    const error = this.wizard.preview()?.mappingErrors.find(({ path }) => path.startsWith('identity'));
    return error ? this.i18n.code('error.field', error.code, error.params) : '';
  });

  /** Nothing of these columns is taken: said, so that none is left out by mistake. */
  protected readonly unused = computed(() => {
    const { fields, identity } = this.mapping();
    const used = new Set([...identity, ...Object.values(fields).flatMap(({ columns }) => columns)]);
    const names = this.columns().flatMap(({ name }) => (used.has(name) ? [] : [name]));
    return names.length > 0
      ? this.i18n.t('import.columns.unused', { count: names.length, names: names.join(', ') })
      : '';
  });

  private sample({ columns, constant }: ImportSource): string {
    const cells = columns.map(
      (name) => this.columns().find((column) => column.name === name)?.samples[0] ?? '',
    );
    return cells.filter(Boolean).join(' · ') || (constant ?? '');
  }

  protected setColumns(field: ImportField, columns: string[]): void {
    this.setSource(field, { columns, constant: this.mapping().fields[field]?.constant ?? null });
  }

  protected setConstant(field: ImportField, text: string): void {
    this.setSource(field, {
      columns: this.mapping().fields[field]?.columns ?? [],
      constant: text.trim() || null,
    });
  }

  protected setScope(scope: ImportScope): void {
    this.mapping.update((mapping) => ({ ...mapping, scope }));
  }

  protected setIdentity(identity: string[]): void {
    this.mapping.update((mapping) => ({ ...mapping, identity }));
  }

  /** A field with neither columns nor a constant is not imported. */
  private setSource(field: ImportField, source: ImportSource): void {
    this.mapping.update((mapping) => {
      const others = Object.entries(mapping.fields).filter(([key]) => key !== field);
      const given = source.columns.length > 0 || source.constant !== null;
      return { ...mapping, fields: Object.fromEntries(given ? [...others, [field, source]] : others) };
    });
  }

  protected async show(): Promise<void> {
    const reading = this.wizard.preview()?.reading ?? null;
    const went = await this.wizard.read({ reading, mapping: this.mapping() });
    this.went.emit(went && this.wizard.ready() !== null);
  }
}
