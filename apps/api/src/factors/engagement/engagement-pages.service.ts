import { Injectable } from '@nestjs/common';
import type { EngagementPage, PoliciesPage } from '@rumbo/domain';
import { Database } from '../../platform/database';
import type { UnlessSeen } from '../../platform/if-none-match';
import { list } from '../../platform/sql';
import { AXIS, IN_READING_ORDER, VisibleRoadmaps } from '../../roadmap';
import {
  EXCHANGE,
  INSTRUMENT,
  MILESTONE_LINKS,
  OBJECTIVE_CONDITIONS,
  PARTNER,
  POLICY_DOCUMENT,
  RECOMMENDATION,
  REPORTING_DUTY,
} from './records';

/** The records of a roadmap ($1), in one statement. */
const ENGAGEMENT = `select
  ${list(`select ${PARTNER} from partner where roadmap_id = $1 order by lower(acronym)`)} as partners,
  ${list(`select ${INSTRUMENT} from instrument where roadmap_id = $1 order by starts_on desc, id desc`)} as instruments,
  ${list(`select ${RECOMMENDATION} from recommendation where roadmap_id = $1 order by received_on desc, id desc`)} as recommendations,
  ${list(`select ${EXCHANGE} from exchange where roadmap_id = $1 order by held_on desc, id desc`)} as exchanges,
  ${list(`select ${REPORTING_DUTY} from reporting_duty where roadmap_id = $1 order by due desc, id desc`)} as duties,
  ${list(`select ${MILESTONE_LINKS}, status ${IN_READING_ORDER}`)} as milestones`;

const POLICIES = `select
  ${list(`select ${POLICY_DOCUMENT} from policy_document where roadmap_id = $1 order by dated desc nulls last, id desc`)} as documents,
  ${list(`select ${AXIS} from axis where roadmap_id = $1 order by position, id`)} as axes,
  ${list(`select ${OBJECTIVE_CONDITIONS} from objective where roadmap_id = $1 order by position, id`)} as objectives,
  ${list(`select id, objective_id as "objectiveId", code, title, principles ${IN_READING_ORDER}`)} as milestones`;

/** What the second and the third factor are judged from, as everybody may read it. */
@Injectable()
export class EngagementPagesService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  engagement(code: string, unlessSeen: UnlessSeen): Promise<EngagementPage | undefined> {
    return this.page(ENGAGEMENT, code, unlessSeen);
  }

  policies(code: string, unlessSeen: UnlessSeen): Promise<PoliciesPage | undefined> {
    return this.page(POLICIES, code, unlessSeen);
  }

  private async page<T>(records: string, code: string, unlessSeen: UnlessSeen): Promise<T | undefined> {
    const { roadmap, state } = await this.roadmaps.find(code);
    return unlessSeen([state], async () => {
      const found = await this.database.only<object>(records, [roadmap.id]);
      return { roadmap, ...found } as T;
    });
  }
}
