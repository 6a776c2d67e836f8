import { type Brief, OUTLOOK_MIN_FINISHED } from '@rumbo/domain';
import { delayInWords, lastInWords } from '@rumbo/i18n';
import type { TaggedDocument } from '../../platform/pdf/tagged-document';
import type { Words } from '../../platform/pdf/words';

/** What may be expected, as ranges and with what they were computed from; or how much is missing to say it. */
export function outlookPart(to: TaggedDocument, { outlook, overview }: Brief, words: Words): void {
  const { sample, delays, onTime } = outlook;
  to.heading(2, words.say('outlook.title'));
  to.paragraph(words.say('outlook.note'));
  if (!delays || !onTime) {
    const { finished, missing } = sample;
    to.paragraph(words.say('outlook.notEnough.text', { needed: OUTLOOK_MIN_FINISHED, finished, missing }));
    return;
  }
  const delay = (name: keyof typeof delays) => delayInWords(words.say, delays[name]);
  to.table(
    [{ label: words.say('brief.figure') }, { label: words.say('outlook.expected'), width: 270 }],
    [
      [words.say('outlook.last'), lastOf(outlook, words)],
      [
        words.say('outlook.byEnd', { day: words.day(overview.roadmap.endsOn) }),
        words.say('brief.outlook.byEnd', {
          ...{ middle: outlook.byEnd.middle, open: outlook.byEnd.open },
          ...{ low: outlook.byEnd.late, high: outlook.byEnd.early },
        }),
      ],
      [
        words.say('outlook.onTime'),
        words.say('brief.outlook.onTime', {
          percent: words.percent(onTime.percent),
          ...{ low: words.percent(onTime.low), high: words.percent(onTime.high) },
        }),
      ],
      [
        words.say('outlook.delays'),
        words.say('brief.outlook.delays', {
          ...{ early: delay('early'), middle: delay('middle'), late: delay('late') },
        }),
      ],
    ],
  );
  const { finished, late, ahead, onHold } = sample;
  to.paragraph(words.say('outlook.method.sample', { finished, late, ahead, held: onHold }), { muted: true });
  to.paragraph(words.say('outlook.method.text'), { muted: true });
  to.paragraph(words.say('outlook.method.sure'), { muted: true });
}

function lastOf(outlook: Brief['outlook'], words: Words): string {
  const { untold } = outlook;
  const told = lastInWords(words.language, words.say, outlook);
  const count = untold.onHold + untold.tooLate;
  if (count === 0) return told;
  return `${told}. ${words.say('outlook.untold', { count, late: untold.tooLate, held: untold.onHold })}.`;
}
