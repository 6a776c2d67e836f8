import { Injectable } from '@nestjs/common';
import type { Language, ReportPage } from '@rumbo/domain';
import type { UnlessSeen } from '../platform/if-none-match';
import { currentPerson } from '../platform/request-context';
import { reportDocument } from './pdf/report-document';
import { KeptDocuments } from '../platform/pdf/kept-documents';
import { Words } from '../platform/pdf/words';
import { ReportPageService } from './report-page.service';

export interface WrittenFile {
  fileName: string;
  content: Buffer;
}

/** Reports to take away: whoever may see the page may have the file. */
@Injectable()
export class ReportFilesService {
  /** Those that cannot change any more. */
  private readonly kept = new KeptDocuments();

  constructor(private readonly pages: ReportPageService) {}

  async pdf(
    code: string,
    id: number,
    language: Language | undefined,
    unlessSeen: UnlessSeen,
  ): Promise<WrittenFile | undefined> {
    const shape = ['pdf', language ?? currentPerson()?.language];
    const page = await this.pages.read(code, id, {}, unlessSeen, shape);
    if (!page) return undefined;
    const words = await Words.in(language, page.roadmap);
    const { startsOn, endsOn } = page.content.period;
    const fileName = `${code}-${startsOn}-${endsOn}-${words.language}.pdf`;
    return { fileName, content: await this.write(page, words) };
  }

  private write(page: ReportPage, words: Words): Promise<Buffer> {
    if (!page.frozen) return reportDocument(page, words);
    const { id, version } = page.report;
    const named = page.steps.some(({ author }) => author !== null);
    return this.kept.get([id, version, words.language, named], () => reportDocument(page, words));
  }
}
