import { Injectable } from '@nestjs/common';
import type { Indicator, IndicatorInput, IndicatorPage } from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid, ProblemException, refusedAt } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { IndicatorPageService } from './indicator-page.service';
import { indicatorBy } from './records';
import { VisibleIndicators } from './visible-indicators';

const CODE_TAKEN = { path: 'code', code: 'alreadyTaken' };
const codeTaken = refusedAt({ indicator_code: CODE_TAKEN });

/** A country's own indicators. The common ones come with the product, and are everybody's. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
    private readonly writes: RecordWrites,
    private readonly pages: IndicatorPageService,
  ) {}

  async create(code: string, input: IndicatorInput): Promise<IndicatorPage> {
    const { roadmap } = await this.indicators.roadmap(code);
    await this.refuseTaken(input.code, roadmap.country);
    await this.writes.insert('indicator', { ...input, country: roadmap.country }).catch(codeTaken);
    return this.pages.page(await this.indicators.find(code, input.code));
  }

  async edit(code: string, own: string, seen: number, input: IndicatorInput): Promise<IndicatorPage> {
    const { roadmap, indicator } = await this.indicators.find(code, own);
    if (indicator.country === null) throw new ProblemException(409, 'commonIndicator');
    await this.writes.lockSeen<Indicator>('indicator', roadmap.country, indicator.id, seen);
    if (input.code.toLowerCase() !== indicator.code.toLowerCase())
      await this.refuseTaken(input.code, roadmap.country);
    await this.writes.update('indicator', indicator.id, input).catch(codeTaken);
    return this.pages.page(await this.indicators.find(code, input.code));
  }

  /** A national indicator that took a common one's code would hide it. */
  private async refuseTaken(code: string, country: string): Promise<void> {
    if (await this.database.row(indicatorBy('$1', '$2'), [code, country])) throw invalid([CODE_TAKEN]);
  }
}
