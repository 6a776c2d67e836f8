import type { ReportAgreement, ReportAssessment, ReportContent } from '@rumbo/domain';
import { barsHeight, drawBars } from '../../platform/pdf/charts';
import { figureWords, indicatorName } from '../../platform/pdf/indicator-words';
import type { TaggedDocument } from '../../platform/pdf/tagged-document';
import type { Words } from '../../platform/pdf/words';

/** Who met, and what was agreed, fell due and was kept. */
export function dialoguePart(
  to: TaggedDocument,
  { meetings, agreements }: ReportContent,
  words: Words,
): void {
  to.heading(2, words.say('report.dialogue'));
  to.heading(3, words.say('report.meetings'));
  if (meetings.length === 0) to.paragraph(words.say('report.meetings.none'));
  else
    to.table(
      [
        { label: words.say('document.column.topic') },
        { label: words.say('document.column.day'), width: 70 },
        { label: words.say('dialogue.field.form'), width: 80 },
        { label: words.say('document.column.present'), width: 150 },
      ],
      meetings.map(({ topic, body, on, form, presence }) => [
        `${words.text(topic)} (${body})`,
        words.day(on),
        words.code('vocabulary.dialogueForm', form),
        presence
          .map(({ group, organisations }) => `${words.code('vocabulary.group', group)} ${organisations}`)
          .join(', '),
      ]),
    );
  to.heading(3, words.say('report.agreements'));
  if (agreements.length === 0) to.paragraph(words.say('report.agreements.none'));
  else
    to.table(
      [
        { label: words.say('document.column.agreement') },
        { label: words.say('plan.filter.owner'), width: 70 },
        { label: words.say('document.column.change'), width: 120 },
        { label: words.say('overview.state'), width: 85 },
      ],
      agreements.map((agreement) => [
        `${agreement.number} ${agreement.text ? words.text(agreement.text) : words.say('report.agreement.unpublished')}`,
        agreement.owner ?? '',
        eventsOf(agreement, words),
        words.code('vocabulary.agreementState', agreement.state),
      ]),
    );
}

const eventsOf = ({ made, fellDue, kept }: ReportAgreement, words: Words): string =>
  [
    made && words.say('report.agreement.made'),
    fellDue && words.say('report.agreement.fellDue'),
    kept && words.say('report.agreement.kept'),
  ]
    .filter(Boolean)
    .join(', ');

/** Where the indicators stood, and on the eve of the period. */
export function indicatorsPart(to: TaggedDocument, content: ReportContent, words: Words): void {
  const { indicators, asOf, eve } = content;
  to.heading(2, words.say('report.indicators'));
  if (indicators.length === 0) to.paragraph(words.say('report.indicators.none'));
  else
    to.table(
      [
        { label: words.say('report.indicators.name') },
        { label: words.say('document.on', { day: words.day(eve) }), width: 80, align: 'right' },
        { label: words.say('document.on', { day: words.day(asOf) }), width: 80, align: 'right' },
        { label: words.say('document.column.target'), width: 80, align: 'right' },
        { label: words.say('document.column.judgement'), width: 80 },
      ],
      indicators.map((indicator) => [
        indicatorName(indicator, words),
        figureWords(indicator.before, words),
        figureWords(indicator.figure, words),
        figureWords(
          indicator.target && { value: indicator.target.value, period: indicator.target.due },
          words,
        ),
        words.code('measure.judgement', indicator.state),
      ]),
    );
}

/** How the success factors were judged, from each perspective. */
export function assessmentsPart(to: TaggedDocument, { assessments }: ReportContent, words: Words): void {
  to.heading(2, words.say('report.assessments'));
  if (assessments.length === 0) return to.paragraph(words.say('report.assessments.none'));
  const bars = assessments.map((assessment) => ({
    label: `${words.code('factor.short', assessment.factor)} · ${words.code('factor.perspective', assessment.perspective)}`,
    percent: assessment.score.mean === null ? null : assessment.score.mean * 20,
    before: null,
    text: meanOf(assessment, words),
  }));
  const levels = bars.map(({ label, text }) => `${label} ${text}`).join(', ');
  to.figure(words.say('document.chart.levels', { levels }), barsHeight(bars), (pdf, frame) =>
    drawBars(bars, pdf, frame),
  );
  to.table(
    [
      { label: words.say('document.column.factor') },
      { label: words.say('factor.perspective'), width: 120 },
      { label: words.say('document.column.mean'), width: 170 },
    ],
    assessments.map((assessment) => [
      `${words.code('rubric.factor', assessment.factor)} (${words.period(assessment.round)})`,
      words.code('factor.perspective', assessment.perspective),
      [
        words.say('report.assessment.score', {
          mean: meanOf(assessment, words),
          ...{ scored: assessment.score.scored, of: assessment.score.of },
        }),
        assessment.dissents > 0 && words.say('report.assessment.dissents', { count: assessment.dissents }),
      ]
        .filter(Boolean)
        .join(', '),
    ]),
  );
}

const meanOf = ({ score: { mean } }: ReportAssessment, words: Words): string =>
  mean === null ? '–' : words.number(mean);
