import { Injectable } from '@nestjs/common';
import type { RoadmapComparisonQuery } from '@rumbo/domain';
import { workbookOf } from '../platform/export-file';
import { readerWords } from '../platform/reader-language';
import { ComparisonService } from './comparison.service';
import { comparisonSheets } from './comparison-sheets';
import { RecordedDays } from './recorded-days';

/** A comparison as a workbook in the reader's language. */
@Injectable()
export class ComparisonExportService {
  constructor(
    private readonly days: RecordedDays,
    private readonly comparisons: ComparisonService,
  ) {}

  async write(code: string, query: RoadmapComparisonQuery): Promise<{ fileName: string; content: Buffer }> {
    const asked = await this.days.asked(code, query, 'a year before');
    const comparison = await this.comparisons.compare(asked);
    const content = await workbookOf(comparisonSheets(comparison, await readerWords(asked.roadmap)));
    return { fileName: `${code}-${asked.from}-${asked.to}.xlsx`, content };
  }
}
