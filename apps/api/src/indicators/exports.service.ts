import { PassThrough, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type IndicatorExport } from '@rumbo/domain';
import { createTranslator, loadMessages } from '@rumbo/i18n';
import exceljs from 'exceljs';
import type { Attachment } from '../platform/attachment';
import { Database } from '../platform/database';
import { BYTE_ORDER_MARK, csvLine } from '../platform/export-file';
import { languageFor } from '../platform/reader-language';
import { columnsIn, type ExportWords, readableRow, SDMX_CSV_HEADER, sdmxCsvLine } from './export-tables';
import { ExportedObservations } from './exported-observations';
import { Names } from './sdmx-codes';
import { sdmxJson } from './sdmx-json';
import { sdmxStructure } from './sdmx-structure';
import { type VisibleIndicator, VisibleIndicators } from './visible-indicators';

const TYPES: Record<IndicatorExport, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'sdmx.csv': 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
  'sdmx.json': 'application/vnd.sdmx.data+json; version=2.0.0; charset=utf-8',
};

/** All observations of an indicator in the roadmap's country, as a stream: never more than a portion in memory. */
@Injectable()
export class IndicatorExportsService {
  constructor(
    private readonly database: Database,
    private readonly indicators: VisibleIndicators,
    private readonly observations: ExportedObservations,
  ) {}

  async write(code: string, indicatorCode: string, format: IndicatorExport): Promise<Attachment> {
    const found = await this.indicators.find(code, indicatorCode);
    const fileName = `${code}-${found.indicator.code}-${found.today}.${format}`;
    const content =
      format === 'xlsx' ? await this.workbook(found) : Readable.from(await this.text(found, format));
    return { fileName, type: TYPES[format], content };
  }

  async structure() {
    return sdmxStructure(await Names.load());
  }

  private async text(
    found: VisibleIndicator,
    format: Exclude<IndicatorExport, 'xlsx'>,
  ): Promise<AsyncGenerator<string>> {
    if (format === 'csv') return this.csv(found, await this.words(found));
    if (format === 'sdmx.csv') return this.sdmxCsv(found);
    return sdmxJson(found.indicator, await this.portions(found), await Names.load());
  }

  private async *csv(found: VisibleIndicator, words: ExportWords): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvLine(columnsIn(words));
    for await (const { series, observations } of await this.portions(found))
      yield observations.map((one) => csvLine(readableRow(one, series, found.indicator, words))).join('');
  }

  private async *sdmxCsv(found: VisibleIndicator): AsyncGenerator<string> {
    yield SDMX_CSV_HEADER;
    for await (const { series, observations } of await this.portions(found))
      yield observations.map((one) => sdmxCsvLine(one, series, found.indicator)).join('');
  }

  /** Rows leave as they are written; what fails on the way ends the download. */
  private async workbook(found: VisibleIndicator): Promise<Readable> {
    const words = await this.words(found);
    const stream = new PassThrough();
    const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream });
    const sheet = workbook.addWorksheet(found.indicator.code.slice(0, 31), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    const fill = async () => {
      const heading = sheet.addRow(columnsIn(words));
      heading.font = { bold: true };
      heading.commit();
      for await (const { series, observations } of await this.portions(found))
        for (const one of observations)
          sheet.addRow(readableRow(one, series, found.indicator, words)).commit();
      sheet.commit();
      await workbook.commit();
    };
    fill().catch((error: unknown) =>
      stream.destroy(error instanceof Error ? error : new Error(String(error))),
    );
    return stream;
  }

  private async portions({ roadmap, indicator }: VisibleIndicator) {
    return this.observations.of(await this.observations.series(indicator, roadmap));
  }

  private async words({ roadmap }: VisibleIndicator): Promise<ExportWords> {
    const language = languageFor(roadmap);
    const messages = await loadMessages(language);
    const places = await this.database.rows<{ code: string; name: string }>(
      `select code, name from territory where country = $1`,
      [roadmap.country],
    );
    return {
      ...{ language, messages, say: createTranslator(language, messages) },
      places: new Map(places.map(({ code, name }) => [code, name])),
    };
  }
}
