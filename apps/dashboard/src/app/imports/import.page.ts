import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatStepper, MatStepperModule } from '@angular/material/stepper';
import { mdiCheck } from '@mdi/js';
import { apiUrl, PATHS, type Roadmap } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { outlinedFields } from '../forms';
import { RoadmapHeader } from '../roadmap';
import { ErrorState, I18n, T } from '../shell';
import { ColumnsStep } from './columns-step';
import { FileStep } from './file-step';
import { ImportProblem } from './import-problem';
import { ImportWizard } from './import-wizard';
import { PreviewStep } from './preview-step';
import { ReadingStep } from './reading-step';
import { ResultStep } from './result-step';

/** Takes a file into a roadmap, step by step; nothing is written before the last is confirmed. */
@Component({
  imports: [
    ColumnsStep,
    ErrorState,
    FileStep,
    Icon,
    ImportProblem,
    MatButtonModule,
    MatProgressBarModule,
    MatStepperModule,
    PreviewStep,
    ReadingStep,
    ResultStep,
    RoadmapHeader,
    T,
  ],
  providers: [ImportWizard, outlinedFields],
  templateUrl: './import.page.html',
  styleUrl: './import.page.scss',
})
export default class ImportPage {
  /** Both from the address. */
  readonly roadmap = input.required<string>();
  readonly kind = input<string>();
  protected readonly wizard = inject(ImportWizard);
  protected readonly i18n = inject(I18n);
  protected readonly check = mdiCheck;
  private readonly injector = inject(Injector);
  private readonly stepper = viewChild(MatStepper);

  protected readonly record = httpResource<Roadmap>(() => apiUrl(PATHS.roadmap, { roadmap: this.roadmap() }));
  /** Percent of the file that has been sent or read; null where it cannot be told. */
  protected readonly share = computed(() => {
    const share = this.wizard.preview()?.progress?.share ?? null;
    return this.wizard.sent() ?? (share === null ? null : Math.round(share * 100));
  });
  protected readonly uploaded = computed(() => this.wizard.preview() !== null);
  protected readonly done = computed(() => this.wizard.result() !== null);

  constructor() {
    effect(() => this.wizard.roadmap.set(this.roadmap()));
  }

  /** A step further once what the step asked of the API went well. */
  protected forward(went: boolean): void {
    if (went) afterNextRender(() => this.stepper()?.next(), { injector: this.injector });
  }

  protected back(): void {
    this.wizard.problem.set(null);
    this.stepper()?.previous();
  }

  protected restart(): void {
    this.wizard.restart();
    this.stepper()?.reset();
  }
}
