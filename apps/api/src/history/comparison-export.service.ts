import { Injectable } from '@nestjs/common';
import type { RoadmapComparisonQuery } from '@rumbo/domain';
import { createTranslator, loadMessages } from '@rumbo/i18n';
import { workbookOf } from '../platform/export-file';
import { languageFor } from '../platform/reader-language';
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
    const language = languageFor(asked.roadmap);
    const say = createTranslator(language, await loadMessages(language));
    const content = await workbookOf(comparisonSheets(comparison, { language, say }));
    return { fileName: `${code}-${asked.from}-${asked.to}.xlsx`, content };
  }
}
