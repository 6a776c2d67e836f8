import { Component, computed, inject, input } from '@angular/core';
import { type AssessmentPage, criteriaOf, localize } from '@rumbo/domain';
import { LevelBar } from '@rumbo/ui';
import { I18n, T } from '../../shell';
import { RecordList } from '../record-list';
import { knownRecords, recordsByKey } from '../records';

/** An assessment that is only read: every criterion with its level, the sentence it stands for, reasons and evidence. */
@Component({
  selector: 'rumbo-assessment-reading',
  imports: [LevelBar, RecordList, T],
  template: `
    @for (one of criteria(); track one.criterion) {
      <section class="card">
        <h2>
          <small>{{ one.number }}</small> {{ one.name }}
        </h2>
        <rumbo-level-bar [level]="one.level" [label]="one.words" />
        <p class="level">{{ one.words }}</p>
        @if (one.sentence) {
          <p class="quiet">{{ one.sentence }}</p>
        }
        @if (one.reasons; as reasons) {
          <p [lang]="reasons.lang">{{ reasons.text }}</p>
        }
        @if (one.evidence.length + one.unseen > 0) {
          <h3>{{ 'factor.criterion.evidence' | t }}</h3>
          <rumbo-record-list [roadmap]="page().roadmap.code" [records]="one.evidence" [unseen]="one.unseen" />
        }
      </section>
    }
  `,
  styleUrl: '../../styles/overview.scss',
  styles: `
    :host {
      display: block;
      max-inline-size: 56rem;
    }
    h2 {
      font: var(--mat-sys-title-medium);
    }
    h3 {
      margin-block-start: 0.75rem;
      font: var(--mat-sys-title-small);
    }
    small {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-title-small);
    }
    rumbo-level-bar {
      max-inline-size: 16rem;
      margin-block: 0.5rem;
    }
    p {
      max-inline-size: 70ch;
      margin: 0.25rem 0 0;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .level {
      font-weight: 500;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
    p[lang] {
      margin-block-start: 0.5rem;
    }
  `,
})
export class AssessmentReading {
  readonly page = input.required<AssessmentPage>();
  private readonly i18n = inject(I18n);

  protected readonly criteria = computed(() => {
    const { assessment, evidence } = this.page();
    const records = recordsByKey(evidence);
    return criteriaOf(assessment.factor).map((criterion) => {
      const said = assessment.criteria.find((one) => one.criterion === criterion);
      const level = said?.level ?? null;
      const known = knownRecords(said?.evidence ?? [], records);
      return {
        ...{ criterion, level, evidence: known },
        number: criterion.replace('_', '.'),
        name: this.i18n.code('rubric.criterion', criterion),
        words:
          level === null
            ? this.i18n.t('factor.level.none')
            : this.i18n.t('factor.level.named', {
                level,
                name: this.i18n.code('vocabulary.level', String(level)),
              }),
        sentence: level === null ? '' : this.i18n.code(`rubric.${criterion}`, String(level)),
        reasons: said?.justification ? localize(said.justification, this.i18n.language()) : null,
        unseen: (said?.evidence.length ?? 0) - known.length,
      };
    });
  });
}
