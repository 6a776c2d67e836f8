import { Injectable } from '@nestjs/common';
import type { FieldError, MilestoneInput, Roadmap } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';

type References = Pick<MilestoneInput, 'objectiveId' | 'ownerId' | 'supportIds' | 'territories'>;

/** What a milestone points to exists, and belongs to its roadmap or to its roadmap's country. */
@Injectable()
export class MilestoneReferences {
  constructor(private readonly database: Database) {}

  async check(
    roadmap: Roadmap,
    { objectiveId, ownerId, supportIds, territories }: References,
  ): Promise<void> {
    const bodyIds = ownerId === null ? supportIds : [ownerId, ...supportIds];
    const known = await this.database.only<{
      objective: boolean;
      bodies: Record<string, string>;
      territories: Record<string, string>;
    }>(
      `select exists (select from objective where id = $1 and roadmap_id = $2) as objective,
              (select coalesce(json_object_agg(id, country), '{}') from body where id = any($3)) as bodies,
              (select coalesce(json_object_agg(code, country), '{}') from territory where code = any($4)) as territories`,
      [objectiveId, roadmap.id, bodyIds, territories],
    );

    const errors: FieldError[] = [];
    const expect = (path: string, country: string | undefined) => {
      if (country === undefined) errors.push({ path, code: 'referenceMissing' });
      else if (country !== roadmap.country) errors.push({ path, code: 'otherCountry' });
    };
    if (!known.objective) errors.push({ path: 'objectiveId', code: 'referenceMissing' });
    if (ownerId !== null) expect('ownerId', known.bodies[ownerId]);
    supportIds.forEach((id, i) => expect(`supportIds.${i}`, known.bodies[id]));
    territories.forEach((code, i) => expect(`territories.${i}`, known.territories[code]));
    if (errors.length > 0) throw invalid(errors);
  }
}
