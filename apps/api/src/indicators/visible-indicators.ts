import { Injectable } from '@nestjs/common';
import type { Day, Indicator, Roadmap } from '@rumbo/domain';
import { notFound } from '../platform/problems';
import { one } from '../platform/sql';
import { VisibleRoadmaps } from '../roadmap';
import { indicatorBy } from './records';

/** An indicator as a roadmap sees it. */
export interface VisibleIndicator {
  roadmap: Roadmap;
  today: Day;
  indicator: Indicator;
  /** For ETags. */
  state: string;
}

/** Imports bring figures that belong to no roadmap: the newest of them is part of what a page is computed from. */
const LAST_IMPORT = `(select max(greatest(confirmed_at, undone_at))::text from import_file
   where kind in ('observations', 'register'))`;

type Found = Indicator & { imported: string | null };
const FOUND = one(
  `select found.*, ${LAST_IMPORT} as imported from (${indicatorBy('$2', 'roadmap.country')}) found`,
);

/** Who sees which indicators: whoever sees the roadmap. */
@Injectable()
export class VisibleIndicators {
  constructor(private readonly roadmaps: VisibleRoadmaps) {}

  async roadmap(code: string): Promise<{ roadmap: Roadmap; today: Day; state: string }> {
    const { roadmap, today, state, also } = await this.roadmaps.findWith<string | null>(code, LAST_IMPORT);
    return { roadmap, today, state: `${state}.${also}` };
  }

  async find(code: string, indicatorCode: string): Promise<VisibleIndicator> {
    const { roadmap, today, state, also } = await this.roadmaps.findWith<Found | null>(code, FOUND, [
      indicatorCode,
    ]);
    if (!also) throw notFound();
    const { imported, ...indicator } = also;
    return { roadmap, today, indicator, state: `${state}.${imported}` };
  }
}
