import type { Brief, BriefIndicator, Signal } from '@rumbo/domain';
import { figureWords, indicatorName } from '../../platform/pdf/indicator-words';
import type { TaggedDocument } from '../../platform/pdf/tagged-document';
import type { Words } from '../../platform/pdf/words';

/** The signals of the dialogue, each with what it was counted from, and the meetings around the day. */
export function dialoguePart(
  to: TaggedDocument,
  { signals, counts, last, next }: Brief['dialogue'],
  words: Words,
) {
  to.heading(2, words.say('dialogue.title'));
  to.paragraph(words.say('brief.dialogue.held', { held: counts.held }));
  if (last)
    to.paragraph(
      words.say('brief.dialogue.last', { day: words.day(last.on), topic: words.text(last.topic) }),
    );
  if (next)
    to.paragraph(
      words.say('brief.dialogue.next', { day: words.day(next.on), topic: words.text(next.topic) }),
    );
  if (counts.held === 0) return;
  to.table(
    [
      { label: words.say('brief.dialogue.signal') },
      { label: words.say('brief.dialogue.level'), width: 95 },
      { label: words.say('brief.dialogue.counted'), width: 240 },
    ],
    signals.map((signal) => [
      `${signal.code} ${words.code('dialogue.signal', signal.code)}`,
      levelOf(signal, words),
      countedOf(signal, words),
    ]),
  );
  to.paragraph(words.say('dialogue.signals.hint'), { muted: true });
}

const levelOf = ({ level }: Signal, words: Words): string =>
  level === null
    ? words.say('dialogue.signal.notEnough')
    : `${level} · ${words.code('vocabulary.level', String(level))}`;

function countedOf({ code, part, whole, details, from }: Signal, words: Words): string {
  const share = whole === 0 ? '–' : words.percent((part * 100) / whole);
  const counted = words.say(`dialogue.signal.counted.${code}`, { ...details, part, whole, share });
  return from ? `${counted} (${words.say('dialogue.signal.since', { day: words.day(from) })})` : counted;
}

/** Indicators with a target: where each stands. */
export function indicatorsPart(
  to: TaggedDocument,
  indicators: readonly BriefIndicator[],
  words: Words,
): void {
  to.heading(2, words.say('indicators.title'));
  if (indicators.length === 0) return to.paragraph(words.say('brief.indicators.none'));
  to.table(
    [
      { label: words.say('report.indicators.name') },
      { label: words.say('brief.indicators.newest'), width: 95, align: 'right' },
      { label: words.say('document.column.target'), width: 80, align: 'right' },
      { label: words.say('document.column.judgement'), width: 95 },
    ],
    indicators.map((indicator) => [
      indicatorName(indicator, words),
      figureWords(indicator.figure, words),
      figureWords({ value: indicator.target.value, period: indicator.target.due }, words),
      words.code('measure.judgement', indicator.state),
    ]),
  );
}
