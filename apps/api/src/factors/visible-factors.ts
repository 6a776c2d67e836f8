import { Injectable } from '@nestjs/common';
import { type Day, type Perspective, type Roadmap } from '@rumbo/domain';
import { VisibleIndicators } from '../indicators';
import { Perspectives } from '../people';
import { readsDrafts } from '../roadmap';

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
    private readonly indicators: VisibleIndicators,
    private readonly perspectives: Perspectives,
  ) {}

  async find(code: string): Promise<FactorsReader> {
    const { roadmap, today, state } = await this.indicators.roadmap(code);
    const drafts = readsDrafts(roadmap);
    const mine = (await this.perspectives.ofReader())(roadmap.country);
    return { roadmap, today, drafts, mine, state: [state, drafts, mine] };
  }
}
