import { addDays, earlier, instantOf, TODAY } from './days.mjs';
import { said } from './text.mjs';
import { ANSWERS, QUESTIONS } from './words/comments.mjs';

/** What share of the records of a kind somebody asks about. */
const ASKED = { milestone: 0.05, meeting: 0.03, agreement: 0.02, assessment: 0.06, report: 0.5 };
const SECTIONS = ['achievements', 'difficulties', 'nextSteps'];

/** Questions about records, or parts of them; half are answered, and most of those resolved. */
export function* commentsOf(records, { ids, person, random }) {
  const { row: plan, country } = records.roadmap;
  for (const { subject, subject_id, anchor, day } of subjectsOf(records, random)) {
    if (!random.chance(ASKED[subject])) continue;
    const say = (words) => said(random.pick(words))(country.language);
    const after = (days) => earlier(addDays(day, days), TODAY);
    const isAnswered = random.chance(0.5);
    const isResolved = isAnswered && random.chance(0.7);
    const about = { roadmap_id: plan.id, subject, subject_id, person_id: person };
    const id = ids('comment');
    yield {
      id,
      ...about,
      anchor,
      thread_id: null,
      body_id: random.pick(country.bodies).id,
      said_at: instantOf(after(1), 1),
      text: say(QUESTIONS[subject]),
      resolved_at: isResolved ? instantOf(after(9), 30) : null,
      resolved_by: isResolved ? person : null,
    };
    if (!isAnswered) continue;
    yield {
      id: ids('comment'),
      ...about,
      anchor,
      thread_id: id,
      body_id: null,
      said_at: instantOf(after(5), 5),
      text: say(ANSWERS),
      resolved_at: null,
      resolved_by: null,
    };
  }
}

/** What can be asked about, and from which day on. */
function* subjectsOf({ milestones, meetings, agreements, assessments, reports }, random) {
  const about = (subject, { id }, day, anchor = null) => ({ subject, subject_id: id, anchor, day });
  for (const { row, until } of milestones) if (row.status !== 'planned') yield about('milestone', row, until);
  for (const { row, on, isHeld } of meetings) if (isHeld) yield about('meeting', row, on);
  for (const { row } of agreements) if (row.done_on) yield about('agreement', row, row.done_on);
  for (const one of assessments)
    yield about('assessment', one, one.published_at.slice(0, 10), `${one.factor}_${random.between(1, 5)}`);
  for (const { report, steps } of reports)
    if (steps.length > 0)
      yield about('report', report, steps[0].taken_at.slice(0, 10), random.pick(SECTIONS));
}
