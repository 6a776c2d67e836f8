import { Injectable } from '@nestjs/common';
import type { Indicator, Roadmap } from '@rumbo/domain';
import { Database } from '../platform/database';
import { notFound } from '../platform/problems';
import { VisibleRoadmaps } from '../roadmap';
import { indicatorBy } from './records';

/** An indicator as a roadmap sees it. */
export interface VisibleIndicator {
  roadmap: Roadmap;
  indicator: Indicator;
  /** For ETags. */
  state: string;
}

/** Imports bring figures that belong to no roadmap: the newest of them is part of what a page is computed from. */
const LAST_IMPORT = `(select max(greatest(confirmed_at, undone_at))::text from import_file
   where kind in ('observations', 'register'))`;

/** Who sees which indicators: whoever sees the roadmap. */
@Injectable()
export class VisibleIndicators {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async roadmap(code: string): Promise<{ roadmap: Roadmap; state: string }> {
    const { roadmap, state } = await this.roadmaps.find(code);
    const { imported } = await this.database.only<{ imported: string | null }>(
      `select ${LAST_IMPORT} as imported`,
    );
    return { roadmap, state: `${state}.${imported}` };
  }

  async find(code: string, indicatorCode: string): Promise<VisibleIndicator> {
    const { roadmap, state } = await this.roadmaps.find(code);
    const [found] = await this.database.prepared<Indicator & { imported: string | null }>(
      `select found.*, ${LAST_IMPORT} as imported from (${indicatorBy('$1', '$2')}) found`,
      [indicatorCode, roadmap.country],
    );
    if (!found) throw notFound();
    const { imported, ...indicator } = found;
    return { roadmap, indicator, state: `${state}.${imported}` };
  }
}
