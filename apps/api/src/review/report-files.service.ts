import { Injectable } from '@nestjs/common';
import type { Language, ReportPage } from '@rumbo/domain';
import type { UnlessSeen } from '../platform/if-none-match';
import { currentPerson } from '../platform/request-context';
import { reportDocument } from './pdf/report-document';
import { Words } from '../platform/pdf/words';
import { ReportPageService } from './report-page.service';

export interface WrittenFile {
  fileName: string;
  content: Buffer;
}

/** To write a file takes half a second of the server; so many that cannot change any more are kept. */
const KEPT = 20;

/** Reports to take away: whoever may see the page may have the file. */
@Injectable()
export class ReportFilesService {
  private readonly kept = new Map<string, Promise<Buffer>>();

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
    const key = JSON.stringify([id, version, words.language, named]);
    const known = this.kept.get(key);
    if (known) return known;
    const file = reportDocument(page, words);
    this.kept.set(key, file);
    file.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return file;
  }
}
