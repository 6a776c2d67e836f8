import { Injectable } from '@nestjs/common';
import type { FieldError } from '@rumbo/domain';
import { Database } from '../../platform/database';

/** What the records of engagement may point to, by the fields that do. */
interface References {
  partnerId?: number;
  partnerIds?: readonly number[];
  milestoneIds?: readonly number[];
  countries?: readonly string[];
}

/** Partners that are found stay locked, so that none is removed while something new refers to it. */
const KNOWN = `select
  array(select id from partner where roadmap_id = $1 and id = any($2) for key share) as partners,
  array(select id from milestone where roadmap_id = $1 and id = any($3)) as milestones,
  array(select code::text from country where code = any($4)) as countries`;

/** Records that refer to a partner ($2) of a roadmap ($1), and assessments that rest on a document, by how people call them. */
const REFERRING: Record<string, string> = {
  partner: `
    select title ->> 'text' as name from instrument where roadmap_id = $1 and $2 = any(partner_ids)
    union all select text ->> 'text' from recommendation where roadmap_id = $1 and partner_id = $2
    union all select topic ->> 'text' from exchange where roadmap_id = $1 and $2 = any(partner_ids)
    union all select title ->> 'text' from reporting_duty where roadmap_id = $1 and partner_id = $2`,
  policy_document: `
    select factor || ' ' || period as name
      from assessment join assessment_round on assessment_round.id = round_id
     where assessment.roadmap_id = $1
       and criteria @> jsonb_build_array(jsonb_build_object(
             'evidence', jsonb_build_array(jsonb_build_object('kind', 'document', 'id', $2::int))))`,
};
/** How many are named, and how much of each name. */
const [NAMED, NAME_LENGTH] = [6, 80];

/** What records of engagement refer to, and what refers to them. */
@Injectable()
export class EngagementReferences {
  constructor(private readonly database: Database) {}

  /** References to what the roadmap does not have, at their fields. */
  async missing(roadmapId: number, input: object): Promise<FieldError[]> {
    const { partnerId, partnerIds = [], milestoneIds = [], countries = [] } = input as References;
    const asked = partnerId === undefined ? partnerIds : [partnerId];
    if (asked.length + milestoneIds.length + countries.length === 0) return [];
    const known = await this.database.only<{
      partners: number[];
      milestones: number[];
      countries: string[];
    }>(KNOWN, [roadmapId, asked, milestoneIds, countries]);
    const among = <T>(path: string, values: readonly T[], of: readonly T[]) =>
      values.flatMap((value, n) =>
        of.includes(value) ? [] : [{ path: `${path}.${n}`, code: 'referenceMissing' }],
      );
    return [
      ...(partnerId !== undefined && !known.partners.includes(partnerId)
        ? [{ path: 'partnerId', code: 'referenceMissing' }]
        : []),
      ...among('partnerIds', partnerIds, known.partners),
      ...among('milestoneIds', milestoneIds, known.milestones),
      ...among('countries', countries, known.countries),
    ];
  }

  /** Names of the first records that refer to one. */
  async to(kind: string, roadmapId: number, id: number): Promise<string[]> {
    const referring = REFERRING[kind];
    if (!referring) return [];
    const rows = await this.database.rows<{ name: string }>(
      `select left(name, ${NAME_LENGTH}) as name from (${referring}) referring limit ${NAMED}`,
      [roadmapId, id],
    );
    return rows.map(({ name }) => name);
  }
}
