import type { ThreadSubject } from '@rumbo/domain';
import type { DemoComment, DemoThread } from './content';
import type { Chapter } from './history';
import { instantOf, type Known } from './loading';

/** A thread and the record that it is about. */
export interface PlacedThread {
  subject: ThreadSubject;
  subject_id: number;
  thread: DemoThread;
}

/** What the people of the demo say to each other about records of a roadmap. */
export function loadThreads(
  { keep }: Chapter,
  known: Known,
  roadmap_id: number,
  placed: readonly PlacedThread[],
): void {
  const said = ({ by, on, text }: DemoComment) => {
    const { id, bodyId } = known.person(by);
    return { person_id: id, body_id: bodyId, said_at: instantOf(on), text, mentions: known.mentioned(text) };
  };
  const begun = placed.map(({ thread, subject, subject_id }) => {
    const about = { roadmap_id, subject, subject_id, anchor: thread.anchor ?? null };
    const { on, resolved } = thread;
    const thread_id = keep('comment', [on, resolved?.on], (day) => {
      const by = resolved && resolved.on <= day ? resolved : null;
      return {
        ...about,
        ...said(thread),
        resolved_at: by && instantOf(by.on),
        resolved_by: by && known.person(by.by).id,
      };
    });
    return { thread, about: { ...about, thread_id } };
  });
  for (const { thread, about } of begun)
    for (const answer of thread.answers ?? [])
      keep('comment', [answer.on], () => ({ ...about, ...said(answer) }));
}
