import { Injectable } from '@nestjs/common';
import { addDays, gatherReport, type ReportContent, type ReportingPeriod, type Roadmap } from '@rumbo/domain';
import { DialogueRecords } from '../dialogue';
import { Database } from '../platform/database';
import { asRecords, type RecordRows, RECORDS } from './report-records';
import { todayIn } from '../platform/request-context';

/** Gathers what changed in a period from what is recorded now. */
@Injectable()
export class Gathering {
  constructor(
    private readonly database: Database,
    private readonly dialogue: DialogueRecords,
  ) {}

  async report(roadmap: Roadmap, period: ReportingPeriod): Promise<ReportContent> {
    const today = todayIn(roadmap.timeZone);
    const asOf = today < period.endsOn ? today : period.endsOn;
    const eve = addDays(period.startsOn, -1);
    const parameters = [roadmap.id, roadmap.country, eve, asOf, roadmap.timeZone];
    const rows = await this.database.only<RecordRows>(RECORDS, parameters);
    const dialogue = await this.dialogue.read(roadmap);
    return gatherReport({ roadmap, ...dialogue, ...asRecords(rows) }, period, today);
  }
}
