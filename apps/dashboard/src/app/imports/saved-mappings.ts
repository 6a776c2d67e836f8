import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import {
  apiUrl,
  type ImportKind,
  type ImportMapping,
  PATHS,
  type Problem,
  type SavedMapping,
} from '@rumbo/domain';
import { Api, I18n, problemOf, T } from '../shell';
import { ImportProblem } from './import-problem';
import { ImportWizard } from './import-wizard';

/** Mappings kept under a name: taken up for a file of the same make, and saved for the next. */
@Component({
  selector: 'rumbo-saved-mappings',
  imports: [ImportProblem, MatButtonModule, MatFormFieldModule, MatInputModule, T],
  template: `
    @if (offered().length > 0) {
      <mat-form-field>
        <mat-label>{{ 'import.mapping.use' | t }}</mat-label>
        <select matNativeControl (change)="use($any($event.target).value)">
          <option value=""></option>
          @for (saved of offered(); track saved.id) {
            <option [value]="saved.id">{{ saved.name }}</option>
          }
        </select>
      </mat-form-field>
    }
    <mat-form-field>
      <mat-label>{{ 'import.mapping.name' | t }}</mat-label>
      <input matInput maxlength="80" [value]="name()" (input)="name.set($any($event.target).value)" />
    </mat-form-field>
    <button matButton="outlined" type="button" [disabled]="!name().trim()" (click)="save()">
      {{ 'import.mapping.save' | t }}
    </button>
    <span role="status">{{ saved() ? i18n.t('import.mapping.saved', { name: saved() }) : '' }}</span>
    <rumbo-import-problem [problem]="problem()" />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
      align-items: center;
    }
    mat-form-field {
      inline-size: 18rem;
      max-inline-size: 100%;
    }
  `,
})
export class SavedMappings {
  readonly kind = input.required<ImportKind>();
  readonly mapping = input.required<ImportMapping>();
  readonly chosen = output<ImportMapping>();
  private readonly api = inject(Api);
  private readonly wizard = inject(ImportWizard);
  protected readonly i18n = inject(I18n);
  protected readonly name = signal('');
  protected readonly saved = signal('');
  protected readonly problem = signal<Problem | null>(null);
  private readonly url = computed(() => apiUrl(PATHS.importMappings, { roadmap: this.wizard.roadmap() }));
  private readonly all = httpResource<{ items: SavedMapping[] }>(() => this.url());
  protected readonly offered = computed(() =>
    this.all.hasValue() ? this.all.value().items.filter(({ kind }) => kind === this.kind()) : [],
  );

  protected use(id: string): void {
    const saved = this.offered().find((one) => String(one.id) === id);
    if (saved) this.chosen.emit(saved.mapping);
  }

  protected async save(): Promise<void> {
    this.problem.set(null);
    try {
      const input = { kind: this.kind(), name: this.name(), mapping: this.mapping() };
      const { name } = await this.api.send<SavedMapping>('POST', this.url(), input);
      this.saved.set(name);
      this.all.reload();
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }
}
