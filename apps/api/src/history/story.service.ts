import { Injectable } from '@nestjs/common';
import {
  authorOfStory,
  type ChangeStory,
  type LoggedChange,
  recordsToName,
  type Roadmap,
  STORY_LINES,
  STORY_PAGE,
  STORY_RULES,
  type StoryEntry,
  storyLines,
  type StoryNames,
  type StoryQuery,
  THREAD_SUBJECTS,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { recordOf } from '../roadmap';
import { type AskedDays, RecordedDays } from './recorded-days';
import { AUTHORS, type FoundEntry, storyStatement } from './story-statement';

/** Drafts of assessments, which are their writers' business alone. */
const NO_DRAFTS = `'{}'`;

type Named = NonNullable<ReturnType<StoryNames['record']>>;

/** The change log as a story that people read: an entry for each request, a line for each record. */
@Injectable()
export class StoryService {
  constructor(
    private readonly database: Database,
    private readonly days: RecordedDays,
  ) {}

  async read(code: string, query: StoryQuery, unlessSeen: UnlessSeen): Promise<ChangeStory | undefined> {
    const asked = await this.days.asked(code, query, 'the first record');
    const { state, from, to } = asked;
    return unlessSeen([state, from, to, query], () => this.story(asked, query));
  }

  private async story(asked: AskedDays, query: StoryQuery): Promise<ChangeStory> {
    const { roadmap, from, to, recordedFrom, adoptedOn } = asked;
    const period = [roadmap.id, roadmap.timeZone, from, to];
    const [found, authors] = await Promise.all([
      this.database.rows<FoundEntry>(storyStatement(query.kind), [
        ...period,
        query.author ?? null,
        query.cursor ?? null,
      ]),
      query.cursor ? [] : this.database.rows<{ actor: string }>(AUTHORS, period),
    ]);
    const page = found.slice(0, STORY_PAGE);
    const names = await this.namesFor(
      roadmap,
      page.flatMap(({ changes }) => changes),
    );
    const people = await this.people([...page, ...authors].map(({ actor }) => actor));
    const nameOf = (actor: string) => people.get(actor) ?? null;
    return {
      ...{ roadmap, from, to, recordedFrom, adoptedOn },
      entries: page
        .map((entry) => entryOf(entry, names, nameOf(entry.actor)))
        .filter((entry) => entry.import !== null || entry.lines.length > 0),
      nextCursor: found.length > STORY_PAGE ? String(page.at(-1)?.id) : null,
      authors: [...new Set(authors.map(({ actor }) => authorOfStory(actor)))]
        .map((author) => ({ author, name: nameOf(author) }))
        .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '')),
    };
  }

  /** What the records of these changes are called now; a draft of an assessment has no name for anybody here. */
  private async namesFor(roadmap: Roadmap, changes: readonly LoggedChange[]): Promise<StoryNames> {
    const wanted = recordsToName(changes);
    const subjects = THREAD_SUBJECTS.filter((subject) => wanted.has(subject));
    const [records, bodies] = await Promise.all([
      subjects.length === 0
        ? []
        : this.database.rows<Named & { subject: string; id: number }>(
            subjects
              .map(
                (subject, n) =>
                  `select '${subject}' as subject, wanted as id, code, title as label from unnest($${n + 2}::int[]) wanted
                    cross join lateral (${recordOf(subject, 'wanted', '$1', NO_DRAFTS)}) named`,
              )
              .join(' union all '),
            [roadmap.id, ...subjects.map((subject) => [...(wanted.get(subject) ?? [])])],
          ),
      this.database.rows<{ id: number; acronym: string }>(`select id, acronym from body where country = $1`, [
        roadmap.country,
      ]),
    ]);
    const named = new Map(
      records.map(({ subject, id, code, label }) => [`${subject} ${id}`, { code, label }]),
    );
    const acronyms = new Map(bodies.map(({ id, acronym }) => [id, acronym]));
    return {
      record: (subject, id) => named.get(`${subject} ${id}`),
      body: (id) => acronyms.get(id),
    };
  }

  private async people(actors: readonly string[]): Promise<Map<string, string>> {
    const ids = actors.flatMap((actor) => (actor.startsWith('person:') ? [Number(actor.slice(7))] : []));
    if (ids.length === 0) return new Map();
    const people = await this.database.rows<{ id: number; name: string }>(
      `select id, name from person where id = any($1)`,
      [[...new Set(ids)]],
    );
    return new Map(people.map(({ id, name }) => [`person:${id}`, name]));
  }
}

function entryOf(found: FoundEntry, names: StoryNames, name: string | null): StoryEntry {
  const { id, at, actor, changes, counts } = found;
  return {
    ...{ id, at, name, import: found.import },
    author: authorOfStory(actor),
    counts: counts.flatMap(({ entity, operation, count }) => {
      const rule = STORY_RULES[entity];
      return rule ? [{ subject: rule.subject, operation, count }] : [];
    }),
    lines: storyLines(changes.slice(0, STORY_LINES), names),
    more: changes.length > STORY_LINES,
  };
}
