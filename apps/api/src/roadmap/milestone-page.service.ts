import { Injectable } from '@nestjs/common';
import { type Action, can, type MilestonePage, type Roadmap } from '@rumbo/domain';
import { BODY, territoriesOf } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { notFound } from '../platform/problems';
import { currentPerson } from '../platform/request-context';
import { AUTHOR_OF_CHANGE, instant, list, one } from '../platform/sql';
import { AXIS, EVIDENCE, LINKED_MILESTONE, MILESTONE, OBJECTIVE } from './records';
import { filesOf } from './evidence-records';
import { threadsOf } from './thread-records';
import { VisibleRoadmaps } from './visible-roadmaps';

/** The newest entries of a history that a page carries. */
const HISTORY_LIMIT = 500;

const UPDATES = `select milestone_update.id, said_on as "on", ${instant('said_at')} as "at", person.name as author,
         status, progress, value, note,
         ${list(`select ${EVIDENCE} from evidence where update_id = milestone_update.id order by id`)} as evidence
    from milestone_update left join person on person.id = person_id
   where milestone_id = $1 order by said_at desc, milestone_update.id desc limit ${HISTORY_LIMIT}`;

/** An image of a dependency with the code of the predecessor, which the page no longer knows when it was taken away. */
const named = (image: string) => `case entity when 'milestone' then ${image} else ${image} ||
  (select jsonb_build_object('predecessor', code) from milestone where id = (${image} ->> 'predecessor_id')::int) end`;

const CHANGES = `select change.id, entity, entity_id as "entityId", operation, ${instant('change.at')} as "at",
         person.name as author, request_id as "requestId", ${named('before')} as before, ${named('after')} as after
    from change ${AUTHOR_OF_CHANGE}
   where $5 and (entity = 'milestone' and entity_id = $1 or roadmap_id = $2 and entity = 'milestone_dependency'
                 and (coalesce(after, before) ->> 'milestone_id')::int = $1)
   order by change.id desc limit ${HISTORY_LIMIT}`;

/** Milestones at the other end of the dependencies of this one. */
const linked = (other: string, own: string) => `select ${LINKED_MILESTONE} from milestone
   where id in (select ${other} from milestone_dependency where ${own} = $1) order by code, id`;

const OBJECTIVES = `select ${OBJECTIVE} from objective
   where roadmap_id = $2 order by (select position from axis where id = axis_id), position`;

const AGREEMENTS = `select agreement.id, meeting_id as "meetingId", agreement.number, text, held_on as "meetingOn"
    from agreement join meeting on meeting.id = meeting_id
   where agreement.roadmap_id = $2 and $1 = any(milestone_ids) and ($6 or minutes ->> 'publishedOn' is not null)
   order by held_on, agreement.id`;

const INDICATORS = `select code, name from indicator join tracking on indicator_id = indicator.id
   where roadmap_id = $2 and $1 = any(milestone_ids) order by position, code`;

const LINKS = `sdg_targets as "sdgTargets", standards, outcomes`;

/** The page of a milestone ($1) of a roadmap ($2) of a country ($3), in one statement. */
const PAGE = `select
  ${one(`select ${MILESTONE} from milestone where id = $1 and roadmap_id = $2`)} as milestone,
  ${one(`select ${LINKS} from milestone where id = $1`)} as links,
  ${one(`select ${OBJECTIVE} from objective where id = (select objective_id from milestone where id = $1)`)} as objective,
  ${one(`select ${AXIS} from axis where id = (select axis_id from objective where id = (select objective_id from milestone where id = $1))`)} as axis,
  ${list(OBJECTIVES)} as objectives,
  ${list(linked('predecessor_id', 'milestone_id'))} as predecessors,
  ${list(linked('milestone_id', 'predecessor_id'))} as successors,
  ${list(`select ${EVIDENCE} from evidence where milestone_id = $1 order by id`)} as evidence,
  ${list(filesOf('$1', '$6'))} as files,
  ${list(UPDATES)} as updates,
  case when $4 then ${list(threadsOf('milestone', '$1', '$2'))} else '[]' end as threads,
  ${list(CHANGES)} as changes,
  ${list(INDICATORS)} as indicators,
  ${list(AGREEMENTS)} as agreements,
  ${list(`select ${BODY} from body where country = $3 order by acronym`)} as bodies,
  ${list(territoriesOf('$3'))} as territories`;

type Page = Omit<MilestonePage, 'roadmap' | 'milestone'> & { milestone: MilestonePage['milestone'] | null };

@Injectable()
export class MilestonePageService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async read(code: string, id: number, unlessSeen: UnlessSeen): Promise<MilestonePage | undefined> {
    const { roadmap, state } = await this.roadmaps.find(code);
    return unlessSeen([state, ...this.allowances(roadmap)], () => this.page(roadmap, id));
  }

  /** The page as it is now, for who has just written. */
  async page(roadmap: Roadmap, id: number): Promise<MilestonePage> {
    const { milestone, ...page } = await this.database.only<Page>(PAGE, [
      id,
      roadmap.id,
      roadmap.country,
      ...this.allowances(roadmap),
    ]);
    if (!milestone) throw notFound();
    return { roadmap, milestone, ...page };
  }

  /** Whether the reader gets threads, changes, and agreements of minutes that are not published. */
  private allowances({ country }: Roadmap): [boolean, boolean, boolean] {
    const person = currentPerson();
    const allowed = (action: Action) => can(person, action, { country });
    return [allowed('comment:read'), allowed('history:read'), allowed('roadmap:readDraft')];
  }
}
