import { Injectable } from '@nestjs/common';
import {
  type Day,
  dialogueSignals,
  type EngagementRecord,
  engagementSignals,
  type FactorSignal,
  type PolicyRecord,
  policySignals,
  type Roadmap,
  signals,
} from '@rumbo/domain';
import { DialogueRecords } from '../dialogue';
import { Database } from '../platform/database';
import { list } from '../platform/sql';

/**
 * What the signals of the second and third factor read of a roadmap ($1) of a country ($2), in one statement. By sex
 * an indicator is reported once a figure of a period that has begun on the day ($3) says so.
 */
const RECORD = `select
  ${list(`select id, principles, decent_work is not null as "hasDecentWork" from objective where roadmap_id = $1 order by id`)} as objectives,
  ${list(`select id, objective_id as "objectiveId", status, owner_id as "ownerId", support_ids as "supportIds",
                 principles, forms, themes, standards, sdg_targets as "sdgTargets", outcomes
            from milestone where roadmap_id = $1 order by id`)} as milestones,
  array(select id from body where country = $2 and constituent_group = 'SSE') as "sseBodies",
  ${list(`select indicator.id, theme, milestone_ids as "milestoneIds",
                 coalesce(jsonb_typeof(target -> 'baseline') = 'object', false) as "hasBaselineAndTarget",
                 exists (select from series join observation on series_id = series.id
                          where series.indicator_id = indicator.id and series.country = $2 and observation.starts_on <= $3
                            and value is not null and disaggregation ~ '\\msex=') as "bySex"
            from tracking join indicator on indicator.id = indicator_id where roadmap_id = $1 order by indicator.id`)} as tracked,
  ${list(`select id, dated, array(select item ->> 'principle' from jsonb_array_elements(screening) item) as screened
            from policy_document where roadmap_id = $1 order by id`)} as documents,
  ${list(`select id, starts_on as "startsOn", ends_on as "endsOn", currency, domestic_funding as "domesticFunding",
                 partner_funding as "partnerFunding", outputs from instrument where roadmap_id = $1 order by id`)} as instruments,
  ${list(`select id, received_on as "receivedOn", decision, decided_on as "decidedOn"
            from recommendation where roadmap_id = $1 order by id`)} as recommendations,
  ${list(`select id, direction, held_on as "heldOn" from exchange where roadmap_id = $1 order by id`)} as exchanges,
  ${list(`select id, due, delivered_on as "deliveredOn" from reporting_duty where roadmap_id = $1 order by id`)} as duties`;

/** What the records of a roadmap say of the three factors on a day. */
@Injectable()
export class FactorSignals {
  constructor(
    private readonly database: Database,
    private readonly dialogue: DialogueRecords,
  ) {}

  async read(roadmap: Roadmap, asOf: Day): Promise<FactorSignal[]> {
    const [dialogue, [record]] = await Promise.all([
      this.dialogue.read(roadmap),
      this.database.prepared<PolicyRecord & EngagementRecord>(RECORD, [roadmap.id, roadmap.country, asOf]),
    ]);
    return [
      ...dialogueSignals(signals(dialogue, asOf)),
      ...(record ? [...policySignals(record, asOf), ...engagementSignals(record, asOf)] : []),
    ];
  }
}
