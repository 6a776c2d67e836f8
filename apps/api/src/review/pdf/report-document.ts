import { dayIn, localize, NARRATIVE_SECTIONS, type ReportPage } from '@rumbo/domain';
import { figuresPart, movementsPart, planPart } from './plan-parts';
import { assessmentsPart, dialoguePart, indicatorsPart } from './record-parts';
import { TaggedDocument } from '../../platform/pdf/tagged-document';
import type { Words } from '../../platform/pdf/words';

/** A report as a document: what is shown on its page, in one language, to be kept and printed. */
export function reportDocument(page: ReportPage, words: Words): Promise<Buffer> {
  const { content } = page;
  const { title, code } = content.roadmap;
  const { startsOn, endsOn } = content.period;
  const range = words.say('document.range', { from: words.day(startsOn), to: words.day(endsOn) });
  const to = new TaggedDocument({
    title: words.say('document.title', { roadmap: words.text(title), range }),
    author: code,
    language: words.language,
  });
  to.paragraph(`${words.say('document.kind')} · ${range}`, { muted: true });
  to.heading(1, words.text(title));
  to.paragraph(words.say(`document.standing.${page.report.status}`, { day: words.day(content.asOf) }));
  if (page.report.illustrative || content.roadmap.illustrative)
    to.paragraph(words.labelled(words.say('shell.illustrative'), words.say('shell.illustrativeHint')));
  narrativePart(to, page, words);
  figuresPart(to, content, words);
  movementsPart(to, content, words);
  dialoguePart(to, content, words);
  indicatorsPart(to, content, words);
  assessmentsPart(to, content, words);
  planPart(to, content, words);
  wayPart(to, page, words);
  return to.end((number, count) => words.say('document.page', { page: number, pages: count }));
}

/** In the ministry's own words; a part that is not translated says which language it is in. */
function narrativePart(to: TaggedDocument, { narrative }: ReportPage, words: Words): void {
  to.heading(2, words.say('report.narrative'));
  for (const section of NARRATIVE_SECTIONS) {
    const written = narrative[section];
    if (!written) continue;
    const { text, lang } = localize(written, words.language);
    to.heading(3, words.code('report.section', section));
    to.paragraph(text, lang === words.language ? {} : { lang });
  }
}

/** Every step with when, and by whom for those who may know. */
function wayPart(to: TaggedDocument, { steps, roadmap }: ReportPage, words: Words): void {
  if (steps.length === 0) return;
  const named = steps.some(({ author }) => author !== null);
  to.heading(2, words.say('report.way'));
  to.table(
    [
      { label: words.say('report.way') },
      { label: words.say('document.column.day'), width: 90 },
      ...(named ? [{ label: words.say('document.column.by'), width: 180 }] : []),
    ],
    steps.map(({ step, at, author }) => [
      words.code('report.step', step),
      words.day(dayIn(roadmap.timeZone, new Date(at))),
      ...(named ? [author ?? ''] : []),
    ]),
  );
}
