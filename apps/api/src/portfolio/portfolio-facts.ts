import { Injectable } from '@nestjs/common';
import type { ConstituentGroup, PortfolioFacts, Roadmap } from '@rumbo/domain';
import { newestPoints, speakingSeries } from '../indicators';
import { Database } from '../platform/database';
import { ROADMAP } from '../roadmap';

/**
 * Each of these reads the records of several roadmaps ($1) in one statement, one roadmap after another (`wanted.id`): so
 * a look into the past looks into the log of each, and not into that of all.
 */
const ofEach = (statement: string) =>
  `select own.* from unnest($1::int[]) wanted (id), lateral (${statement} offset 0) own`;

const ROADMAPS = `
  select ${ROADMAP}, (select max(said_on) from milestone_update where roadmap_id = roadmap.id) as "lastUpdateOn"
    from roadmap where id = any($1)`;

const MILESTONES = ofEach(`
  select roadmap_id as "roadmapId", type, weight, starts_on as "startsOn", due, original_due as "originalDue", baseline,
         goal, status, progress, value, completed_on as "completedOn"
    from milestone where roadmap_id = wanted.id`);

const MEETINGS = ofEach(`
  select roadmap_id as "roadmapId", id, status, held_on as "on", type, level, territory, groups,
         minutes ->> 'draftedOn' as "draftedOn", minutes ->> 'publishedOn' as "publishedOn"
    from meeting
    left join (select meeting_id, array_agg(distinct constituent_group) as groups from attendance
                where roadmap_id = wanted.id and attended group by meeting_id) came on meeting_id = meeting.id
   where roadmap_id = wanted.id`);

const INDICATORS = ofEach(`
  select roadmap_id as "roadmapId", target,
         json_build_object('kind', kind, 'direction', direction, 'band', band, 'unit', unit) as indicator,
         (select json_build_object('id', id, 'startsOn', starts_on, 'succeeded',
                                   exists (select from series next where next.predecessor_id = series.id))
            from series where id = speaking.id) as series,
         ${newestPoints('speaking.id', 'target')} as points
    from tracking
    join roadmap on roadmap.id = roadmap_id
    join indicator on indicator.id = tracking.indicator_id
    left join lateral (${speakingSeries('indicator.id', 'roadmap.country', 'target')}) speaking on true
   where roadmap_id = wanted.id and target is not null`);

/** What an assessment says without its reasons, which are long. */
export const LEVELS_OF_CRITERIA = `
  (select json_agg(json_build_object('criterion', one -> 'criterion', 'level', one -> 'level',
                                     'justification', null, 'evidence', json_build_array()))
     from jsonb_array_elements(criteria) one)`;

const ASSESSMENTS = ofEach(`
  select assessment.roadmap_id as "roadmapId", factor, perspective, period, assessment.illustrative,
         ${LEVELS_OF_CRITERIA} as criteria
    from assessment join assessment_round on assessment_round.id = round_id
   where assessment.roadmap_id = wanted.id and assessment_round.roadmap_id = wanted.id and status = 'published'`);

const REPORTS = ofEach(`
  select reporting_period.roadmap_id as "roadmapId", starts_on as "startsOn", ends_on as "endsOn", due_on as "dueOn",
         status
    from reporting_period left join report on period_id = reporting_period.id and report.roadmap_id = wanted.id
   where reporting_period.roadmap_id = wanted.id`);

type Of<T> = T & { roadmapId: number };
type Facts<Part extends keyof PortfolioFacts> = PortfolioFacts[Part] extends readonly (infer T)[]
  ? Of<T>
  : never;
type MeetingRow = Omit<Facts<'meetings'>, 'attendance' | 'minutes' | 'proposals'> & {
  groups: ConstituentGroup[] | null;
  draftedOn: string | null;
  publishedOn: string | null;
};

/** The records of several roadmaps that rows of the portfolio are computed from: one statement a kind, not one a roadmap. */
@Injectable()
export class PortfolioFactsReader {
  constructor(private readonly database: Database) {}

  async read(roadmapIds: readonly number[]): Promise<(PortfolioFacts & { timeZone: string })[]> {
    const of = async <T extends { roadmapId: number }>(sql: string) =>
      byRoadmap(await this.database.prepared<T>(sql, [roadmapIds]));
    const [roadmaps, milestones, meetings, indicators, assessments, reports] = await Promise.all([
      this.database.prepared<Roadmap & { lastUpdateOn: string | null }>(ROADMAPS, [roadmapIds]),
      of<Facts<'milestones'>>(MILESTONES),
      of<MeetingRow>(MEETINGS),
      of<Facts<'indicators'>>(INDICATORS),
      of<Facts<'assessments'>>(ASSESSMENTS),
      of<Facts<'reports'>>(REPORTS),
    ]);
    return roadmaps.map(({ lastUpdateOn, timeZone, ...roadmap }) => {
      const { id, code, country, title, status, illustrative, startsOn, endsOn } = roadmap;
      return {
        timeZone,
        roadmap: { id, code, country, title, status, illustrative, startsOn, endsOn },
        lastUpdateOn,
        milestones: milestones.get(id) ?? [],
        meetings: (meetings.get(id) ?? []).map(toMeeting),
        indicators: indicators.get(id) ?? [],
        assessments: assessments.get(id) ?? [],
        reports: reports.get(id) ?? [],
      };
    });
  }
}

/** As far as the row reads it: who came by group, whether the minutes are out. Persons and proposals are not counted. */
function toMeeting({ groups, draftedOn, publishedOn, ...meeting }: MeetingRow) {
  return {
    ...meeting,
    minutes: { draftedOn, publishedOn },
    proposals: [],
    attendance: (groups ?? []).map((group) => ({ group, attended: true, ...NOBODY })),
  };
}
const NOBODY = { female: 0, male: 0, other: 0, undeclared: 0 };

function byRoadmap<T extends { roadmapId: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.roadmapId);
    if (group) group.push(row);
    else groups.set(row.roadmapId, [row]);
  }
  return groups;
}
