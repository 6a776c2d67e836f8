import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import {
  apiUrl,
  type Country,
  isPublished,
  PATHS,
  type Roadmap,
  ROADMAP_STATUSES,
  RoadmapInput,
} from '@rumbo/domain';
import {
  checkBySchema,
  Conflict,
  FieldErrorText,
  FormError,
  LocalizedTextField,
  outlinedFields,
  SeenRecord,
  sending,
} from '../../forms';
import { Api, I18n, T } from '../../shell';
import { draftOfRoadmap, emptyRoadmap, type RoadmapDraft, toRoadmap } from './roadmap-draft';
import { roadmapInWords } from './roadmap-in-words';
import { languageChoices, timeZoneChoices } from './choices';

/** What a roadmap is, when it runs and who may see it. */
@Component({
  selector: 'rumbo-roadmap-form',
  imports: [
    Conflict,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    LocalizedTextField,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './roadmap-form.html',
  styleUrl: './form.scss',
})
export class RoadmapForm {
  /** Null for a new roadmap. */
  readonly roadmap = input<Roadmap | null>(null);
  /** Where a new roadmap may begin: at least one. */
  readonly countries = input<readonly Country[]>([]);
  readonly saved = output<Roadmap>();
  readonly closed = output();

  private readonly api = inject(Api);
  protected readonly i18n = inject(I18n);
  protected readonly statuses = ROADMAP_STATUSES;

  protected readonly draft = linkedSignal<RoadmapDraft>(() => {
    const [roadmap, [first]] = [this.roadmap(), this.countries()];
    if (roadmap) return draftOfRoadmap(roadmap);
    return emptyRoadmap(first ?? { code: '', timeZone: 'UTC' }, this.i18n.language());
  });
  protected readonly seen = new SeenRecord<Roadmap, RoadmapDraft>({
    record: () => this.roadmap(),
    draft: this.draft,
    toDraft: draftOfRoadmap,
    show: roadmapInWords(this.i18n),
  });
  readonly form = form(this.draft, (path) => checkBySchema(path, RoadmapInput, toRoadmap), {
    submission: sending(() => this.send(), this.seen.overtaken),
  });

  protected readonly address = computed(() => `/roadmaps/${toRoadmap(this.draft()).code ?? '…'}`);
  protected readonly isPublic = computed(() => isPublished(this.draft().status));
  protected readonly languages = computed(() => languageChoices(this.i18n, this.draft().language));
  protected readonly timeZones = computed(() => timeZoneChoices(this.draft().timeZone));

  /** Another country, another day: its time zone comes along. */
  protected settle(country: string): void {
    const timeZone = this.countries().find(({ code }) => code === country)?.timeZone;
    if (timeZone) this.form.timeZone().value.set(timeZone);
  }

  protected resolve(theirs: string[]): void {
    this.seen.resolve(theirs);
    void submit(this.form);
  }

  private async send(): Promise<void> {
    const seen = this.seen.current();
    const { code, ...edit } = toRoadmap(this.draft());
    const roadmap = seen
      ? await this.api.send<Roadmap>(
          'PATCH',
          apiUrl(PATHS.roadmap, { roadmap: seen.code }),
          edit,
          seen.version,
        )
      : await this.api.send<Roadmap>('POST', apiUrl(PATHS.roadmaps), { code, ...edit });
    this.form().reset();
    this.saved.emit(roadmap);
  }
}
