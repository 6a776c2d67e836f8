import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiFlagOutline, mdiFileCertificateOutline, mdiHandshakeOutline } from '@mdi/js';
import { type ExperienceHit as Hit, localize, MILESTONE_STATES } from '@rumbo/domain';
import { Icon, StateChip } from '@rumbo/ui';
import { Illustrative } from '../../roadmap';
import { I18n, T } from '../../shell';
import type { Asked } from './experience-query';
import { MarkedText } from './marked-text';

const ICONS = {
  milestone: mdiFlagOutline,
  agreement: mdiHandshakeOutline,
  instrument: mdiFileCertificateOutline,
} as const;

/** A record that answers the question: what and whose it is, where it stands, and why it was found. */
@Component({
  selector: 'rumbo-experience-hit',
  imports: [Icon, Illustrative, MarkedText, RouterLink, StateChip, T],
  templateUrl: './experience-hit.html',
  styleUrl: './experience-hit.scss',
})
export class ExperienceHit {
  readonly hit = input.required<Hit>();
  readonly asked = input.required<Asked>();
  protected readonly i18n = inject(I18n);

  protected readonly icon = computed(() => ICONS[this.hit().kind]);
  protected readonly country = computed(() => this.i18n.country(this.hit().roadmap.country));
  protected readonly roadmap = computed(() => localize(this.hit().roadmap.title, this.i18n.language()));
  /** Its own page; an agreement stands on that of its meeting, an instrument among the others. */
  protected readonly at = computed(() => {
    const { kind, id, roadmap, meetingId } = this.hit();
    const at = ['/roadmaps', roadmap.code];
    if (kind === 'milestone') return at.concat('milestones', String(id));
    if (kind === 'instrument') return at.concat('factors', 'engagement');
    return at.concat('dialogue', ...(meetingId === null ? ['agreements'] : ['meetings', String(meetingId)]));
  });
  protected readonly when = computed(() => {
    const { kind, on } = this.hit();
    return this.i18n.code('portfolio.experience.on', kind, { day: this.i18n.period(on) });
  });
  /** Of a milestone the chip that it has everywhere. */
  protected readonly state = computed(() => {
    const { kind, state } = this.hit();
    return kind === 'milestone' ? (MILESTONE_STATES.find((one) => one === state) ?? null) : null;
  });
  protected readonly stateWord = computed(() => {
    const { kind, state } = this.hit();
    if (kind === 'milestone') return this.i18n.code('vocabulary.state', state);
    if (kind === 'agreement') return this.i18n.code('vocabulary.agreementState', state);
    return this.i18n.code('portfolio.experience.state', state);
  });

  protected readonly why = computed(() => {
    const { kind, title, passage } = this.hit();
    const { text, theme, form } = this.asked();
    const t = (name: string, params?: Record<string, string>) =>
      this.i18n.code('portfolio.experience.why', name, params);
    const inTitle = title.marks.length > 0;
    const inPassage = passage !== null && passage.marks.length > 0;
    return [
      inTitle && t(kind === 'agreement' ? 'agreement' : 'title'),
      inPassage && t('passage'),
      text && !inTitle && !inPassage && t('elsewhere'),
      theme && t('theme', { name: this.i18n.code('vocabulary.theme', theme) }),
      form && t('form', { name: this.i18n.code('vocabulary.form', form) }),
    ]
      .filter(Boolean)
      .join(', ');
  });
}
