import { Injectable } from '@nestjs/common';
import {
  checkExchange,
  checkInstrument,
  checkPolicyDocument,
  checkRecommendation,
  checkReportingDuty,
  type Day,
  type Exchange,
  type ExchangeInput,
  type FieldError,
  type Instrument,
  type InstrumentInput,
  type Partner,
  type PartnerInput,
  type PolicyDocument,
  type PolicyDocumentInput,
  type Recommendation,
  type RecommendationInput,
  type ReportingDuty,
  type ReportingDutyInput,
  type Roadmap,
} from '@rumbo/domain';
import { Database } from '../../platform/database';
import { invalid, ProblemException, refusedAt } from '../../platform/problems';
import { RecordWrites } from '../../platform/record-writes';
import { VisibleRoadmaps } from '../../roadmap';
import { EngagementReferences } from './engagement-references';
import { todayIn } from '../../platform/request-context';

/** Records that are kept alike, by the tables that hold them: what is sent, and what is answered. */
export interface Kinds {
  partner: { input: PartnerInput; record: Partner };
  instrument: { input: InstrumentInput; record: Instrument };
  recommendation: { input: RecommendationInput; record: Recommendation };
  exchange: { input: ExchangeInput; record: Exchange };
  reporting_duty: { input: ReportingDutyInput; record: ReportingDuty };
  policy_document: { input: PolicyDocumentInput; record: PolicyDocument };
}
export type Kind = keyof Kinds;

/** What a schema cannot know: which day it is. */
const CHECKS: { [K in Kind]: (input: Kinds[K]['input'], today: Day) => FieldError[] } = {
  partner: () => [],
  instrument: checkInstrument,
  recommendation: checkRecommendation,
  exchange: checkExchange,
  reporting_duty: checkReportingDuty,
  policy_document: checkPolicyDocument,
};

/** Lists that are kept as JSON go as text: the driver would make arrays of them. */
const KEPT_AS_JSON = ['outputs', 'screening'];
const columnsOf = (input: object) =>
  Object.fromEntries(
    Object.entries(input).map(([field, value]) => [
      field,
      KEPT_AS_JSON.includes(field) ? JSON.stringify(value) : (value as unknown),
    ]),
  );

const acronymTaken = refusedAt({ partner_acronym: { path: 'acronym', code: 'alreadyTaken' } });

/** Partners, what a country does with them, and the documents that it is held to. */
@Injectable()
export class EngagementRecordsService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites,
    private readonly references: EngagementReferences,
  ) {}

  async add<K extends Kind>(kind: K, code: string, input: Kinds[K]['input']): Promise<Kinds[K]['record']> {
    const { roadmap } = await this.roadmaps.find(code);
    await this.check(kind, roadmap, input);
    const fields = { roadmapId: roadmap.id, ...columnsOf(input) };
    const id = await this.writes.insert(kind, fields).catch(acronymTaken);
    return this.writes.lock(kind, roadmap.id, id);
  }

  async edit<K extends Kind>(
    kind: K,
    code: string,
    id: number,
    seen: number,
    input: Kinds[K]['input'],
  ): Promise<Kinds[K]['record']> {
    const { roadmap } = await this.roadmaps.find(code);
    await this.writes.lockSeen(kind, roadmap.id, id, seen);
    await this.check(kind, roadmap, input);
    await this.writes.update(kind, id, columnsOf(input)).catch(acronymTaken);
    return this.writes.lock(kind, roadmap.id, id);
  }

  /** A record that others refer to stays: what rests on it would rest on nothing. */
  async remove(kind: Kind, code: string, id: number, seen: number): Promise<void> {
    const { roadmap } = await this.roadmaps.find(code);
    await this.writes.lockSeen(kind, roadmap.id, id, seen);
    const referring = await this.references.to(kind, roadmap.id, id);
    if (referring.length > 0)
      throw new ProblemException(409, 'stillReferredTo', { params: { records: referring.join('; ') } });
    await this.database.rows(`delete from ${kind} where id = $1`, [id]);
  }

  private async check<K extends Kind>(kind: K, roadmap: Roadmap, input: Kinds[K]['input']): Promise<void> {
    const today = todayIn(roadmap.timeZone);
    const errors = [...CHECKS[kind](input, today), ...(await this.references.missing(roadmap.id, input))];
    if (errors.length > 0) throw invalid(errors);
  }
}
