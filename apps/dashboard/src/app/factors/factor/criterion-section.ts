import { Component, computed, inject, input } from '@angular/core';
import { mdiArrowExpandVertical } from '@mdi/js';
import { localize, type Perspective, PERSPECTIVES, type RecordLink, type Thread } from '@rumbo/domain';
import { Icon, LevelBar } from '@rumbo/ui';
import { Threads } from '../../roadmap';
import { I18n, T } from '../../shell';
import { RecordList } from '../record-list';
import { SignalList } from '../signal-list';
import { apartWords, levelName } from '../signal-words';
import type { Given, JudgedCriterion } from './criteria';
import { RubricLevels } from './rubric-levels';

/** One criterion: what it asks, what each perspective says, what the records say beside it, and what lies far apart. */
@Component({
  selector: 'rumbo-criterion-section',
  imports: [Icon, LevelBar, RecordList, RubricLevels, SignalList, T, Threads],
  templateUrl: './criterion-section.html',
  styleUrl: './criterion-section.scss',
})
export class CriterionSection {
  readonly roadmap = input.required<string>();
  readonly judged = input.required<JudgedCriterion>();
  readonly records = input.required<ReadonlyMap<string, RecordLink>>();
  /** The round, and what has been said in it; null where the reader may not read that. */
  readonly talk = input.required<{ roundId: number; threads: readonly Thread[] } | null>();
  protected readonly i18n = inject(I18n);
  protected readonly apartIcon = mdiArrowExpandVertical;

  protected readonly given = computed(() =>
    this.judged().given.map((one) => ({
      ...one,
      name: this.i18n.code('factor.perspective', one.perspective),
      words: this.words(one),
      earlier: one.before && this.earlier(one.before),
      reasons: one.justification && localize(one.justification, this.i18n.language()),
    })),
  );
  /** Perspectives that have published nothing; none is named where nobody has. */
  protected readonly missing = computed(() => {
    const given = new Set<Perspective>(this.judged().given.map(({ perspective }) => perspective));
    return given.size === 0
      ? ''
      : PERSPECTIVES.filter((perspective) => !given.has(perspective))
          .map((perspective) => this.i18n.code('factor.perspective', perspective))
          .join(', ');
  });
  protected readonly apart = computed(() => this.judged().toExplain.map((one) => apartWords(this.i18n, one)));

  private words({ level }: Given): string {
    return level === null
      ? this.i18n.t('factor.level.none')
      : this.i18n.t('factor.level.named', { level, name: this.i18n.code('vocabulary.level', String(level)) });
  }

  private earlier({ period, level }: NonNullable<Given['before']>): string {
    return this.i18n.t('factor.level.before', {
      period: this.i18n.period(period),
      level: levelName(this.i18n, level),
    });
  }
}
