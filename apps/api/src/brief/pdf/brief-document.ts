import type { Brief } from '@rumbo/domain';
import { TaggedDocument } from '../../platform/pdf/tagged-document';
import type { Words } from '../../platform/pdf/words';
import { outlookPart } from './outlook-part';
import { attentionPart, groupsPart, standingPart } from './plan-parts';
import { dialoguePart, indicatorsPart } from './record-parts';

/** A roadmap on a few pages, in one language: what its overview shows, with the day that it is about on every page. */
export function briefDocument(brief: Brief, words: Words): Promise<Buffer> {
  const { roadmap, asOf } = brief.overview;
  const { madeOn } = brief;
  const [title, day] = [words.text(roadmap.title), words.day(asOf)];
  const to = new TaggedDocument({
    title: words.say('brief.document', { roadmap: title, day }),
    author: roadmap.code,
    language: words.language,
  });
  to.paragraph(
    [words.say('brief.kind'), words.country(roadmap.country), words.say('brief.asOf', { day })].join(' · '),
    { muted: true },
  );
  to.heading(1, title);
  const period = { from: words.day(roadmap.startsOn), to: words.day(roadmap.endsOn) };
  to.paragraph(
    `${words.say('brief.period', period)} · ${words.code('vocabulary.roadmapStatus', roadmap.status)}`,
  );
  if (madeOn !== asOf) to.paragraph(words.say('brief.past', { day, made: words.day(madeOn) }));
  if (roadmap.illustrative)
    to.paragraph(words.labelled(words.say('shell.illustrative'), words.say('shell.illustrativeHint')));
  standingPart(to, brief.overview, words);
  attentionPart(to, brief.overview, words);
  outlookPart(to, brief, words);
  groupsPart(to, brief.overview, words);
  dialoguePart(to, brief.dialogue, words);
  indicatorsPart(to, brief.indicators, words);
  to.paragraph(words.say('brief.source', { code: roadmap.code, day, made: words.day(madeOn) }), {
    muted: true,
  });
  const about = words.say(madeOn === asOf ? 'brief.asOf' : 'brief.past.foot', { day });
  return to.end((page, pages) =>
    words.say('brief.foot', {
      ...{ code: roadmap.code, day: about },
      page: words.say('document.page', { page, pages }),
    }),
  );
}
