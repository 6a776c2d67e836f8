import type { ThreadSubject } from '@rumbo/domain';
import type { DemoComment, DemoThread } from './content';
import type { Insert, Known } from './loading';

/** A thread and the record that it is about. */
export interface PlacedThread {
  subject: ThreadSubject;
  subject_id: number;
  thread: DemoThread;
}

/** What the people of the demo say to each other about records of a roadmap. */
export async function loadThreads(
  insert: Insert,
  known: Known,
  roadmap_id: number,
  placed: readonly PlacedThread[],
): Promise<void> {
  const said = ({ by, on, text }: DemoComment) => {
    const { id, bodyId } = known.person(by);
    return { person_id: id, body_id: bodyId, said_at: atNoon(on), text, mentions: known.mentioned(text) };
  };
  const begun = placed.map(({ thread, subject, subject_id }) => ({
    ...{ roadmap_id, subject, subject_id, anchor: thread.anchor ?? null },
    thread,
  }));
  const ids = await insert(
    'comment',
    begun.map(({ thread, ...about }) => ({
      ...about,
      ...said(thread),
      resolved_at: thread.resolved ? atNoon(thread.resolved.on) : null,
      resolved_by: thread.resolved ? known.person(thread.resolved.by).id : null,
    })),
  );
  await insert(
    'comment',
    begun.flatMap(({ thread, ...about }, n) =>
      (thread.answers ?? []).map((answer) => ({ ...about, thread_id: ids[n], ...said(answer) })),
    ),
  );
}

/** Working hours in all the countries of the demo. */
const atNoon = (day: string) => `${day}T15:00:00Z`;
