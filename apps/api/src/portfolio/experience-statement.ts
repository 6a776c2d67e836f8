import {
  EXPERIENCE_CANDIDATES,
  EXPERIENCE_KINDS,
  EXPERIENCE_PAGE,
  type ExperienceHit,
  type ExperienceQuery,
  PUBLISHED_STATUSES,
} from '@rumbo/domain';
import { POSITIONS } from '../dialogue';

/** Around a word that was found: characters that mean nothing in any text. */
export const [MARK_BEGINS, MARK_ENDS] = ['\uE000', '\uE001'];

/** What is done counts half as much again as what is planned. */
const DONE = 1.5;

/** What a statement asks for, each as a parameter of it; what is not asked for is null, and not in its text. */
interface Asked {
  /**
   * What of the words must be found, and what of them is marked. As subqueries: the plan must not depend on how common
   * a word is said to be, for the index serves a common one better than reading every text.
   */
  words: string | null;
  marks: string | null;
  /** Countries whose drafts the reader reads; of all when the parameter is null. */
  drafts: string;
  country: string | null;
  theme: string | null;
  form: string | null;
  language: string;
  skipped: string;
}

const readsDrafts = ({ drafts }: Asked) => `(${drafts} is null or country = any(${drafts}))`;
const STATUSES = PUBLISHED_STATUSES.map((status) => `'${status}'`).join(', ');

interface Source {
  from: string;
  done: string;
  /** What keeps a record from readers who do not read drafts, beyond its roadmap. */
  published?: string;
  /** How a condition on milestones is one on these records. */
  through: (condition: string) => string;
}

const SOURCES: Record<ExperienceHit['kind'], Source> = {
  milestone: {
    from: 'milestone',
    done: `milestone.status = 'completed'`,
    through: (condition) => condition,
  },
  agreement: {
    from: 'agreement join meeting on meeting.id = agreement.meeting_id',
    done: `agreement.status = 'done'`,
    published: `meeting.minutes ->> 'publishedOn' is not null`,
    /** The milestones that carry it tell what it is about. */
    through: (condition) =>
      `exists (select from milestone where milestone.id = any(agreement.milestone_ids) and ${condition})`,
  },
  instrument: {
    from: 'instrument',
    done: 'instrument.starts_on <= current_date',
    through: () => 'false',
  },
};

/**
 * Hits of one kind, all of them counted and some of them weighed: what is done first, then as chance has it, so that a
 * word that is everywhere is not answered by the first countries alone.
 */
function candidates(kind: ExperienceHit['kind'], asked: Asked): string {
  const { from, done, published, through } = SOURCES[kind];
  const { words, country, theme, form } = asked;
  const about = [
    ...(theme ? [`milestone.themes @> array[${theme}]`] : []),
    ...(form ? [`milestone.forms @> array[${form}]`] : []),
  ].join(' and ');
  const conditions = [
    `(roadmap.status in (${STATUSES}) or ${readsDrafts(asked)})`,
    ...(published ? [`(${published} or ${readsDrafts(asked)})`] : []),
    ...(words ? [`${kind}.words @@ ${words}`] : []),
    ...(country ? [`country = ${country}`] : []),
    ...(about ? [through(about)] : []),
  ];
  const weight = words ? `ts_rank((select words from ${kind} own where own.id = chosen.id), ${words})` : '1';
  return `
    select '${kind}' as kind, id, total, ${weight} * case when done then ${DONE} else 1 end as rank
      from (select ${kind}.id, ${done} as done, count(*) over () as total
              from ${from} join roadmap on roadmap.id = ${kind}.roadmap_id
             where ${conditions.join(' and ')}
             order by done desc, hashint4(${kind}.id) limit ${EXPERIENCE_CANDIDATES}) chosen`;
}

/** A text as the reader reads it, translated where somebody has, with the words that were found between marks. */
function marked(column: string, options: string, { marks, language }: Asked): string {
  const translated = `case when ${column} ->> 'lang' <> ${language} then ${column} -> 'translations' ->> ${language} end`;
  const lang = `case when ${translated} is null then ${column} ->> 'lang' else ${language} end`;
  const plain = `translate(coalesce(${translated}, ${column} ->> 'text'), '${MARK_BEGINS}${MARK_ENDS}', '')`;
  const stemmed = `case ${lang} when 'en' then 'rumbo_en'::regconfig when 'es' then 'rumbo_es' when 'fr' then 'rumbo_fr'
    else 'rumbo_other' end`;
  const text = marks
    ? `ts_headline(${stemmed}, ${plain}, ${marks}, '${options}, StartSel=${MARK_BEGINS}, StopSel=${MARK_ENDS}')`
    : plain;
  return `json_build_object('lang', ${lang}, 'text', ${text})`;
}

const WHOLE = 'HighlightAll=true';
const PASSAGE = 'MaxFragments=1, MaxWords=40, MinWords=15';

const details = (asked: Asked): Record<ExperienceHit['kind'], string> => ({
  milestone: `
    select roadmap_id, code, ${marked('title', WHOLE, asked)} as title,
           ${asked.marks ? `case when description is not null then ${marked('description', PASSAGE, asked)} end` : 'null::json'} as passage,
           due as "on", themes, forms, null::int as "meetingId", illustrative,
           json_build_object('type', type, 'status', status, 'progress', progress, 'value', value, 'baseline', baseline,
                             'goal', goal, 'startsOn', starts_on, 'due', due, 'originalDue', original_due,
                             'completedOn', completed_on) as facts
      from milestone where id = hit.id`,
  agreement: `
    select roadmap_id, number as code, ${marked('text', WHOLE, asked)} as title, null::json as passage,
           (select held_on::text from meeting where meeting.id = meeting_id) as "on", '{}'::text[] as themes,
           '{}'::text[] as forms, meeting_id as "meetingId", illustrative,
           json_build_object('status', status, 'due', due, 'doneOn', done_on, 'positions', ${POSITIONS},
             'ownerGroup', (select constituent_group from body where body.id = owner_id)) as facts
      from agreement where id = hit.id`,
  instrument: `
    select roadmap_id, null as code, ${marked('title', WHOLE, asked)} as title, null::json as passage,
           starts_on::text as "on", '{}'::text[] as themes, '{}'::text[] as forms, null::int as "meetingId", illustrative,
           json_build_object('startsOn', starts_on, 'endsOn', ends_on) as facts
      from instrument where id = hit.id`,
});

const inEveryLanguage = (text: string) =>
  ['en', 'es', 'fr', 'other']
    .map((language) => `websearch_to_tsquery('rumbo_${language}', ${text})`)
    .join(' || ');

/**
 * What is wanted without what is not, in every language, for a text was indexed in its own: `query` to find by, `marks`
 * to mark by, any of the words. `says` is whether anything is left of it in the reader's language without the words
 * that are everywhere.
 */
const wordsAsked = (wanted: string, unwanted: string, language: string) => `
  select (${inEveryLanguage(wanted)}) && !!(${inEveryLanguage(unwanted)}) as query,
         replace((${inEveryLanguage(wanted)})::text, ' & ', ' | ')::tsquery as marks,
         numnode(websearch_to_tsquery(('rumbo_' || ${language})::regconfig, ${wanted})) > 0 as says`;

/** Whether words ($1) say anything in a language ($2). */
export const SAYS = `select says from (${wordsAsked('$1::text', `''`, '$2::text')}) asked`;

/** Words, or quoted words, with a minus before them. */
const LEFT_OUT = /(^|\s)-("[^"]*"?|[^\s"]+)/g;

/** What is asked, and what is to be left out of it: `water -wells`. */
export function parted(text: string): { wanted: string; unwanted: string } {
  const unwanted = [...text.matchAll(LEFT_OUT)].map(([, , term]) => term);
  return { wanted: text.replace(LEFT_OUT, ' '), unwanted: unwanted.join(' or ') };
}

/** The page of hits that begins where the cursor says. Its text depends on which filters are given alone: planned once each. */
export function experienceStatement(
  query: ExperienceQuery,
  { language: spoken, drafts }: { language: string; drafts: readonly string[] | null },
): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const given = (value: unknown, type: string) => `$${parameters.push(value)}::${type}`;
  const { wanted, unwanted } = parted(query.text);
  const language = given(spoken, 'text');
  const asked: Asked = {
    words: query.text ? '(select query from asked)' : null,
    marks: query.text ? '(select marks from asked)' : null,
    drafts: given(drafts, 'text[]'),
    country: query.country ? given(query.country, 'text') : null,
    theme: query.theme ? given(query.theme, 'text') : null,
    form: query.form ? given(query.form, 'text') : null,
    ...{ language, skipped: given(Number(query.cursor ?? 0), 'int') },
  };
  const kinds = EXPERIENCE_KINDS.filter((kind) => !query.kind || query.kind === kind);
  const detail = details(asked);
  const words = wordsAsked(given(wanted, 'text'), given(unwanted, 'text'), language);
  const sql = `
    with asked as materialized (${words}),
         weighed as materialized (${kinds.map((kind) => `(${candidates(kind, asked)})`).join(' union all ')}),
         page as (select * from weighed order by rank desc, hashint4(id), kind
                  offset ${asked.skipped} limit ${EXPERIENCE_PAGE})
    select hit.kind, hit.id, detail.code, detail.title, passage, "on", themes, forms, "meetingId", detail.illustrative,
           facts, roadmap.code as "roadmapCode", country, roadmap.title as "roadmapTitle",
           starts_on as "startsOn", time_zone as "timeZone", (select says from asked) as says,
           (select sum(total)::int from (select distinct kind, total from weighed) totals) as total,
           (select count(*)::int from weighed) as weighed
      from page hit
      cross join lateral (${kinds.map((kind) => `select * from (${detail[kind]}) ${kind} where hit.kind = '${kind}'`).join(' union all ')}) detail
      join roadmap on roadmap.id = detail.roadmap_id
     order by hit.rank desc, hashint4(hit.id), hit.kind`;
  return { sql, parameters };
}
