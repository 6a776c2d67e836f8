import { Component, computed, inject, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type ImportRow, isPeriod } from '@rumbo/domain';
import { I18n, T } from '../shell';
import { CountsList } from './counts-list';
import { ImportWizard } from './import-wizard';
import { ObservationEffectView } from './observation-effect';
import { RemarkTable } from './remark-table';

/** What the file would do to the plan, with what is wrong by row and cell. Nothing is written yet. */
@Component({
  selector: 'rumbo-preview-step',
  imports: [CountsList, MatButtonModule, ObservationEffectView, RemarkTable, T],
  templateUrl: './preview-step.html',
  styleUrl: './preview-step.scss',
})
export class PreviewStep {
  readonly back = output();
  protected readonly wizard = inject(ImportWizard);
  protected readonly i18n = inject(I18n);
  protected readonly effect = this.wizard.ready;
  protected readonly writes = computed(() => {
    const counts = this.effect()?.counts;
    return counts ? counts.created + counts.updated : 0;
  });

  protected readonly additions = computed(() => {
    const effect = this.effect();
    if (!effect) return [];
    return [
      {
        label: this.i18n.t('import.preview.newAxes', { count: effect.newAxes.length }),
        names: effect.newAxes,
      },
      {
        label: this.i18n.t('import.preview.newObjectives', { count: effect.newObjectives.length }),
        names: effect.newObjectives,
      },
      {
        label: this.i18n.t('import.preview.newBodies', { count: effect.newBodies.length }),
        names: effect.newBodies,
      },
      {
        label: this.i18n.t('import.preview.newDialogueBodies', { count: effect.newDialogueBodies.length }),
        names: effect.newDialogueBodies,
      },
    ].filter(({ names }) => names.length > 0);
  });

  /** The cells of a row in one line, as they were understood. */
  protected values({ values }: ImportRow): { label: string; text: string }[] {
    return Object.entries(values).flatMap(([field, value]) => {
      if (value === null || value === undefined) return [];
      const text =
        typeof value === 'number'
          ? this.i18n.number(value)
          : isPeriod(value)
            ? this.i18n.period(value)
            : value;
      return [{ label: this.i18n.code('import.field', field), text }];
    });
  }
}
