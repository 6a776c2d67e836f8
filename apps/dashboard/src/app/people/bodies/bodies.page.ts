import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { mdiMagnify, mdiPlus } from '@mdi/js';
import { apiUrl, type Body, localize, PATHS } from '@rumbo/domain';
import { EmptyState, Icon } from '@rumbo/ui';
import { outlinedFields } from '../../forms';
import { ErrorState, I18n, T } from '../../shell';
import { matches } from '../search';
import { managedCountries } from './managed-countries';

/** The organisations of a country, for who keeps its roadmap. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBarModule,
    MatSelectModule,
    RouterLink,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './bodies.page.html',
  styleUrl: '../table.scss',
})
export default class BodiesPage {
  /** From the address. */
  readonly country = input<string>();
  readonly q = input<string>();
  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly icons = { add: mdiPlus, search: mdiMagnify };
  protected readonly countries = managedCountries();
  protected readonly shown = computed(() => this.country() ?? this.countries().first);
  protected readonly bodies = httpResource<Body[]>(() => {
    const country = this.shown();
    return country ? { url: apiUrl(PATHS.bodies), params: { country } } : undefined;
  });
  protected readonly found = computed(() =>
    (this.bodies.hasValue() ? this.bodies.value() : []).filter(({ acronym, name, group }) =>
      matches(
        this.q() ?? '',
        [acronym, name.text, ...Object.values(name.translations ?? {}), this.groupName(group)].join(' '),
      ),
    ),
  );

  protected name({ name }: Body) {
    return localize(name, this.i18n.language());
  }

  protected groupName(group: string): string {
    return this.i18n.code('vocabulary.group', group);
  }

  protected ask(filter: Record<string, string>): void {
    const queryParams = Object.fromEntries(
      Object.entries(filter).map(([key, value]) => [key, value || null]),
    );
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
