import { Injectable } from '@nestjs/common';
import {
  type Assessment,
  type AssessmentEdit,
  type AssessmentInput,
  type AssessmentPage,
  AssessmentRound,
  bodyOf,
  checkRound,
  type CriterionAssessment,
  type Dissent,
  type DissentInput,
  factorOf,
  type FieldError,
  isOpenOn,
  type RecordKind,
  type RoundInput,
  unpublishable,
  withEdit,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid, notFound, ProblemException, refusedAt } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { signedIn } from '../platform/request-context';
import { FactorsPageService } from './factors-page.service';
import { RecordLinks } from './record-links';
import { DISSENT, ROUND } from './records';
import { type FactorsReader, VisibleFactors } from './visible-factors';

const monthTaken = refusedAt({
  assessment_round_roadmap_id_period_key: { path: 'period', code: 'alreadyTaken' },
});

/** Assessments are begun, written and published each from its own perspective, and stay as they were published. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly database: Database,
    private readonly factors: VisibleFactors,
    private readonly writes: RecordWrites,
    private readonly links: RecordLinks,
    private readonly pages: FactorsPageService,
  ) {}

  async openRound(code: string, input: RoundInput): Promise<AssessmentRound> {
    const { roadmap, today } = await this.factors.find(code);
    if (input.closesOn !== null && input.closesOn < today)
      throw invalid([{ path: 'closesOn', code: 'inThePast' }]);
    const errors = checkRound(input.period, roadmap);
    if (errors.length > 0) throw invalid(errors);
    const id = await this.writes
      .insert('assessment_round', { roadmapId: roadmap.id, openedOn: today, ...input })
      .catch(monthTaken);
    return this.writes.lock('assessment_round', roadmap.id, id);
  }

  /** One a round, factor and perspective: who comes second is told which one there is. */
  async begin(code: string, { roundId, factor, perspective }: AssessmentInput): Promise<AssessmentPage> {
    const reader = await this.factors.find(code);
    const { roadmap } = reader;
    if (!reader.mine.includes(perspective)) throw new ProblemException(403, 'notYourPerspective');
    const round = await this.database.row<AssessmentRound>(
      `select ${ROUND} from assessment_round where id = $1 and roadmap_id = $2 for update`,
      [roundId, roadmap.id],
    );
    if (!round) throw invalid([{ path: 'roundId', code: 'referenceMissing' }]);
    refuseClosed(round, reader);
    const existing = await this.database.row<{ id: number }>(
      `select id from assessment where round_id = $1 and factor = $2 and perspective = $3`,
      [roundId, factor, perspective],
    );
    if (existing) throw new ProblemException(409, 'assessmentExists', { params: existing });
    const begun = { roadmapId: roadmap.id, roundId, factor, perspective };
    return this.pages.page(reader, await this.writes.insert('assessment', begun));
  }

  async save(code: string, id: number, seen: number, edit: AssessmentEdit): Promise<Assessment> {
    const reader = await this.factors.find(code);
    const draft = await this.lockDraft(reader, id, seen);
    const errors = edit.criteria.flatMap(({ criterion }, n) =>
      factorOf(criterion) === draft.factor ? [] : [{ path: `criteria.${n}.criterion`, code: 'otherFactor' }],
    );
    errors.push(...(await this.missingEvidence(reader, edit.criteria)));
    if (errors.length > 0) throw invalid(errors);
    await this.writes.update('assessment', id, {
      criteria: JSON.stringify(withEdit(draft.criteria, edit)),
    });
    return this.writes.lock('assessment', reader.roadmap.id, id);
  }

  async publish(code: string, id: number, seen: number): Promise<Assessment> {
    const reader = await this.factors.find(code);
    const { criteria } = await this.lockDraft(reader, id, seen);
    const errors = [...unpublishable(criteria), ...(await this.missingEvidence(reader, criteria))];
    if (errors.length > 0) throw invalid(errors);
    const publishedAt = new Date().toISOString();
    await this.writes.update('assessment', id, {
      ...{ status: 'published', publishedAt, publishedBy: signedIn().id },
    });
    return this.writes.lock('assessment', reader.roadmap.id, id);
  }

  /** A body says what it thinks of what another has published; it stays beside it. */
  async dissent(code: string, id: number, { text }: DissentInput): Promise<Dissent> {
    const { roadmap } = await this.factors.find(code);
    const { status } = await this.writes.lock<Assessment>('assessment', roadmap.id, id);
    if (status !== 'published') throw new ProblemException(409, 'notPublishedYet');
    const person = signedIn();
    const bodyId = bodyOf(person, roadmap.country);
    if (bodyId === null) throw notFound();
    const dissentId = await this.writes.insert('dissent', {
      ...{ roadmapId: roadmap.id, assessmentId: id, personId: person.id, bodyId, text },
    });
    return this.database.only<Dissent>(`select ${DISSENT} from dissent where id = $1`, [dissentId]);
  }

  /** Locks a draft that the reader may write now, as it was seen. */
  private async lockDraft(reader: FactorsReader, id: number, seen: number): Promise<Assessment> {
    const { roadmap, mine } = reader;
    const assessment = await this.writes.lock<Assessment>('assessment', roadmap.id, id);
    if (!mine.includes(assessment.perspective)) throw new ProblemException(403, 'notYourPerspective');
    if (assessment.status === 'published') throw new ProblemException(409, 'assessmentFrozen');
    const round = await this.database.only<AssessmentRound>(
      `select ${ROUND} from assessment_round where id = $1`,
      [assessment.roundId],
    );
    refuseClosed(round, reader);
    await this.writes.refuseStale('assessment', id, assessment, seen);
    return assessment;
  }

  /** Evidence that this roadmap does not have, at the fields that name it. */
  private async missingEvidence(
    reader: FactorsReader,
    criteria: readonly CriterionAssessment[],
  ): Promise<FieldError[]> {
    const wanted: Partial<Record<RecordKind, number[]>> = {};
    for (const { kind, id } of criteria.flatMap(({ evidence }) => evidence)) (wanted[kind] ??= []).push(id);
    await this.keepDocuments(wanted.document ?? []);
    const found = await this.links.find(reader, wanted);
    return criteria.flatMap(({ evidence }, n) =>
      evidence.flatMap(({ kind, id }, m) =>
        found.some((record) => record.kind === kind && record.id === id)
          ? []
          : [{ path: `criteria.${n}.evidence.${m}`, code: 'referenceMissing' }],
      ),
    );
  }

  /** Of what evidence may be, documents alone are removed by hand: not while something begins to rest on them. */
  private async keepDocuments(ids: readonly number[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.rows(`select id from policy_document where id = any($1) order by id for key share`, [
      ids,
    ]);
  }
}

function refuseClosed(round: AssessmentRound, { today }: FactorsReader): void {
  if (isOpenOn(round, today)) return;
  throw new ProblemException(409, 'roundClosed', { params: { day: round.closesOn ?? round.openedOn } });
}
