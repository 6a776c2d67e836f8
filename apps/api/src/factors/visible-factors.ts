import { Injectable } from '@nestjs/common';
import {
  can,
  type ConstituentGroup,
  type Day,
  dayIn,
  type Perspective,
  perspectivesOf,
  type Roadmap,
} from '@rumbo/domain';
import { VisibleIndicators } from '../indicators';
import { Database } from '../platform/database';
import { currentPerson } from '../platform/request-context';

/** Who reads the success factors of a roadmap, and from where. */
export interface FactorsReader {
  roadmap: Roadmap;
  today: Day;
  /** For ETags: what everybody's page is computed from, and what sets this reader's apart. */
  state: readonly unknown[];
  /** May read what is not published yet. */
  drafts: boolean;
  /** The perspectives that are the reader's own. */
  mine: Perspective[];
}

/** Who sees which factors: whoever sees the roadmap. Figures of indicators are part of what their signals read. */
@Injectable()
export class VisibleFactors {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
  ) {}

  async find(code: string): Promise<FactorsReader> {
    const { roadmap, state } = await this.indicators.roadmap(code);
    const drafts = can(currentPerson(), 'roadmap:readDraft', { country: roadmap.country });
    const mine = await this.perspectives(roadmap.country);
    const today = dayIn(roadmap.timeZone, new Date());
    return { roadmap, today, drafts, mine, state: [state, drafts, mine] };
  }

  private async perspectives(country: string): Promise<Perspective[]> {
    const person = currentPerson();
    if (!person || !can(person, 'factor:assess', { country })) return [];
    const bodies = person.grants.flatMap(({ bodyId }) => bodyId ?? []);
    const groups = new Map<number, ConstituentGroup>();
    if (bodies.length > 0) {
      const rows = await this.database.rows<{ id: number; group: ConstituentGroup }>(
        `select id, constituent_group as "group" from body where id = any($1)`,
        [bodies],
      );
      for (const { id, group } of rows) groups.set(id, group);
    }
    return perspectivesOf(person, country, (id) => groups.get(id));
  }
}
