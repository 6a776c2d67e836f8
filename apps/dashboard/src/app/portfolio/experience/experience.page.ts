import { httpResource } from '@angular/common/http';
import { afterNextRender, Component, computed, ElementRef, inject, Injector, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { mdiArrowLeft, mdiMagnify } from '@mdi/js';
import {
  apiUrl,
  EXPERIENCE_KINDS,
  type ExperiencePage as Answer,
  FORMS,
  PATHS,
  type RoadmapList,
  THEMES,
} from '@rumbo/domain';
import { EmptyState, Icon } from '@rumbo/ui';
import { outlinedFields } from '../../forms';
import { ErrorState, furtherPages, I18n, T } from '../../shell';
import { ExperienceHit } from './experience-hit';
import { ASKED_KEYS, type AskedKey, askedOf, isQuestion, searchOf } from './experience-query';

/** "Who has done this?": records of all countries that answer a question, which stands in the address. */
@Component({
  imports: [
    EmptyState,
    ErrorState,
    ExperienceHit,
    Icon,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBarModule,
    RouterLink,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './experience.page.html',
  styleUrl: './experience.page.scss',
})
export default class ExperiencePage {
  /** All from the address. */
  readonly text = input<string>();
  readonly theme = input<string>();
  readonly form = input<string>();
  readonly kind = input<string>();
  readonly country = input<string>();

  private readonly injector = inject(Injector);
  private readonly host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly icons = { search: mdiMagnify, back: mdiArrowLeft };

  protected readonly asked = computed(() =>
    askedOf(Object.fromEntries(ASKED_KEYS.map((key) => [key, this[key]()]))),
  );
  protected readonly isQuestion = computed(() => isQuestion(this.asked()));
  private readonly url = computed(
    () => `${apiUrl(PATHS.experience)}?${searchOf(this.asked(), this.i18n.language())}`,
  );
  protected readonly first = httpResource<Answer>(() => (this.isQuestion() ? this.url() : undefined));
  private readonly answer = computed(() => (this.first.hasValue() ? this.first.value() : null));

  protected readonly list = furtherPages(
    this.answer,
    (cursor) => `${apiUrl(PATHS.experience)}?${searchOf(this.asked(), this.i18n.language(), cursor)}`,
  );
  protected readonly hits = computed(() => this.list.pages().flatMap(({ items }) => items));

  /** Said politely when an answer has come. */
  protected readonly found = computed(() => {
    const answer = this.answer();
    if (!answer) return '';
    const { more, total } = answer;
    return more
      ? this.i18n.t('portfolio.experience.many', { total: this.i18n.number(total) })
      : this.i18n.t('portfolio.experience.count', { total });
  });

  private readonly roadmaps = httpResource<RoadmapList>(() => apiUrl(PATHS.roadmaps));
  protected readonly fields = computed(() => {
    const roadmaps = this.roadmaps.hasValue() ? this.roadmaps.value().items : [];
    const countries = [...new Set(roadmaps.map(({ country }) => country))]
      .map((value) => ({ value, label: this.i18n.country(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, this.i18n.language()));
    return [
      this.field(
        'theme',
        THEMES.map((value) => ({ value, label: this.i18n.code('vocabulary.theme', value) })),
      ),
      this.field(
        'form',
        FORMS.map((value) => ({ value, label: this.i18n.code('vocabulary.form', value) })),
      ),
      this.field(
        'kind',
        EXPERIENCE_KINDS.map((value) => ({
          value,
          label: this.i18n.code('portfolio.experience.kind', value),
        })),
      ),
      this.field('country', countries),
    ];
  });

  private field(key: AskedKey, choices: { value: string; label: string }[]) {
    const label = this.i18n.code('portfolio.experience', key);
    return { key, label, value: this.asked()[key] ?? '', choices };
  }

  protected ask(key: AskedKey, value: string): void {
    void this.router.navigate([], {
      queryParams: { [key]: value.trim() || null },
      queryParamsHandling: 'merge',
    });
  }

  /** Who goes on reading goes on at the first record that came. */
  protected async next(): Promise<void> {
    const shown = this.hits().length;
    await this.list.next();
    const links = () => this.host.querySelectorAll<HTMLElement>('h2 > a');
    afterNextRender({ read: () => links()[shown]?.focus() }, { injector: this.injector });
  }
}
