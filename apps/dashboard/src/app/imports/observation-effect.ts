import { Component, computed, inject, input } from '@angular/core';
import { mdiAlertOutline } from '@mdi/js';
import type { ObservationEffect, SeriesEffect } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { warningText } from '../indicators';
import { I18n, T } from '../shell';
import { ConflictList } from './conflict-list';
import { DerivationTable } from './derivation-table';
import { figurePlace } from './figure-place';

/** What a file of figures does beside the counts: series by series, what it asks about, and what stays out. */
@Component({
  selector: 'rumbo-observation-effect',
  imports: [ConflictList, DerivationTable, Icon, T],
  templateUrl: './observation-effect.html',
  styleUrl: './observation-effect.scss',
})
export class ObservationEffectView {
  readonly effect = input.required<ObservationEffect>();
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiAlertOutline;

  protected readonly facts = computed(() => {
    const { withoutValue, repeated, newIndicators, unknownAreas, otherCountries, derivationTotal } =
      this.effect();
    const areas = (list: ObservationEffect['unknownAreas']) =>
      list.map(({ code, rows }) => `${code} (${this.i18n.number(rows)})`).join(', ');
    const countries = otherCountries.map(({ code, rows }) => ({ code: this.i18n.country(code), rows }));
    return [
      withoutValue > 0 && {
        text: this.i18n.t('import.effect.withoutValue', { count: withoutValue }),
        list: '',
      },
      repeated > 0 && { text: this.i18n.t('import.effect.repeated', { count: repeated }), list: '' },
      newIndicators.length > 0 && {
        text: this.i18n.t('import.effect.newIndicators', { count: newIndicators.length }),
        list: newIndicators.map(({ code, name }) => (name === code ? code : `${code} ${name}`)).join(', '),
      },
      unknownAreas.length > 0 && {
        text: this.i18n.t(
          derivationTotal > 0 ? 'import.effect.unknownPlaces' : 'import.effect.unknownAreas',
          {
            count: unknownAreas.length,
          },
        ),
        list: areas(unknownAreas),
      },
      otherCountries.length > 0 && {
        text: this.i18n.t('import.effect.otherCountries', { count: otherCountries.length }),
        list: areas(countries),
      },
    ].filter((fact) => fact !== false);
  });
  protected readonly warnings = computed(() =>
    this.effect().warnings.map((warning) => ({
      where: figurePlace(this.i18n, warning),
      text: warningText(this.i18n, { unit: 'other' }, warning),
    })),
  );

  protected sourceOf({ provider, source, base }: SeriesEffect): string {
    return [provider, source, base].filter(Boolean).join(' · ');
  }
}
