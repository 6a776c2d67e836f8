import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { RouterLink } from '@angular/router';
import {
  apiUrl,
  type EvidenceFile,
  isOpen,
  localize,
  type MilestonePage as Page,
  milestoneState,
  PATHS,
  standing,
  withFile,
} from '@rumbo/domain';
import { EvidenceSection } from '../../evidence';
import { Notices } from '../../forms';
import { CONCERNS, liveResource } from '../../live';
import { ErrorState, I18n, Moment, SessionStore, T } from '../../shell';
import { Illustrative } from '../illustrative';
import { MilestoneOutlook } from '../outlook/milestone-outlook';
import { Threads } from '../threads/threads';
import { MilestoneDependencies } from '../timeline/milestone-dependencies';
import { experienceQuestion } from './experience-question';
import { MilestoneFacts } from './milestone-facts';
import { MilestoneStanding } from './milestone-standing';
import { MilestoneStory } from './milestone-story';
import { MilestoneTexts } from './milestone-texts';
import { UpdateForm } from './update-form';

/** One milestone: where it stands, what it promises, and the story of what was said about it. */
@Component({
  imports: [
    ErrorState,
    EvidenceSection,
    Illustrative,
    MatButtonModule,
    MatProgressBarModule,
    MilestoneDependencies,
    MilestoneFacts,
    MilestoneOutlook,
    MilestoneStanding,
    MilestoneStory,
    MilestoneTexts,
    RouterLink,
    T,
    Threads,
    UpdateForm,
  ],
  templateUrl: './milestone.page.html',
  styleUrl: './milestone.page.scss',
})
export default class MilestonePage {
  /** From the address. */
  readonly roadmap = input.required<string>();
  readonly id = input.required<string>();

  private readonly session = inject(SessionStore);
  private readonly moment = inject(Moment);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);

  protected readonly page = liveResource<Page>(
    () => apiUrl(PATHS.milestone, { roadmap: this.roadmap(), id: this.id() }),
    CONCERNS.milestone,
  );
  protected readonly reporting = signal(false);
  protected readonly isOpen = isOpen;

  protected readonly state = computed(() => {
    const page = this.page.value();
    if (!page) return null;
    const day = this.moment.today(page.roadmap.timeZone);
    return { day, ...milestoneState(page.milestone, page.roadmap.startsOn, day) };
  });

  protected title(page: Page) {
    return localize(page.milestone.title, this.i18n.language());
  }

  protected readonly mayAskOthers = computed(() => this.session.can('portfolio:read'));

  protected question(page: Page) {
    return experienceQuestion(this.title(page).text, page.milestone);
  }

  protected mayReport({ roadmap, milestone }: Page): boolean {
    return this.session.can('milestone:report', { country: roadmap.country, bodyId: milestone.ownerId });
  }

  protected mayEdit({ roadmap }: Page): boolean {
    return this.session.can('milestone:edit', { country: roadmap.country });
  }

  protected evidenceOf({ evidence, files }: Page): number {
    return evidence.length + standing(files).length;
  }

  /** The rest of the page stays as it is, and with it what is being typed. */
  protected keep(file: EvidenceFile): void {
    this.page.update((page) => page && { ...page, files: withFile(page.files, file) });
  }

  protected reported(page: Page): void {
    this.page.set(page);
    this.reporting.set(false);
    this.notices.say(this.i18n.t('milestone.reported'));
  }
}
