import { Injectable } from '@nestjs/common';
import {
  type Assessment,
  type AssessmentPage,
  EVIDENCE_KINDS,
  type EvidenceLink,
  factorOf,
  type FactorSignal,
  type FactorsPage,
  isOpenOn,
  NAMED_RECORDS,
  type RecordKind,
} from '@rumbo/domain';
import { BODY } from '../people';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { notFound } from '../platform/problems';
import { requestContext } from '../platform/request-context';
import { list, one } from '../platform/sql';
import { FactorSignals } from './factor-signals';
import { RecordLinks, type Wanted } from './record-links';
import { ASSESSMENT, DISSENT, ROUND } from './records';
import { type FactorsReader, VisibleFactors } from './visible-factors';

const BODIES = list(`select ${BODY} from body where country = $2 order by acronym`);

/**
 * Rounds that a day ($3) has seen begin, assessments and dissents of a roadmap ($1) of a country ($2), with the drafts
 * of some perspectives ($4).
 */
const PAGE = `select
  ${list(`select ${ROUND} from assessment_round where roadmap_id = $1 and opened_on <= $3 order by period desc`)} as rounds,
  ${list(`select ${ASSESSMENT} from assessment
           where roadmap_id = $1 and (perspective = any($4) or status = 'published')
           order by (select period from assessment_round where assessment_round.id = round_id) desc, factor, id`)} as assessments,
  ${list(`select ${DISSENT} from dissent
           where roadmap_id = $1 order by said_at, id`)} as dissents,
  ${BODIES} as bodies`;

/** An assessment ($3) of a roadmap ($1) of a country ($2), with what was said of it. */
const ASSESSMENT_PAGE = `select
  ${one(`select ${ASSESSMENT} from assessment where id = $3 and roadmap_id = $1`)} as assessment,
  ${one(`select ${ROUND} from assessment_round
          where id = (select round_id from assessment where assessment.id = $3 and assessment.roadmap_id = $1)`)} as round,
  ${list(`select ${DISSENT} from dissent where assessment_id = $3 and roadmap_id = $1 order by said_at, id`)} as dissents,
  ${BODIES} as bodies`;

type Recorded = Pick<FactorsPage, 'rounds' | 'assessments' | 'dissents' | 'bodies'>;
type RecordedOne = Pick<AssessmentPage, 'round' | 'dissents' | 'bodies'> & { assessment: Assessment | null };

/** The success factors as their readers see them. */
@Injectable()
export class FactorsPageService {
  constructor(
    private readonly database: Database,
    private readonly factors: VisibleFactors,
    private readonly signals: FactorSignals,
    private readonly links: RecordLinks,
  ) {}

  async read(code: string, unlessSeen: UnlessSeen): Promise<FactorsPage | undefined> {
    const reader = await this.factors.find(code);
    const { roadmap, today, mine, state } = reader;
    return unlessSeen([...state, today], async () => {
      const [recorded, signals] = await Promise.all([
        this.recorded(reader),
        this.signals.read(roadmap, today),
      ]);
      const evidence = await this.links.find(reader, named(recorded.assessments, signals));
      return { roadmap, asOf: today, ...recorded, signals, mine, evidence };
    });
  }

  async readOne(code: string, id: number, unlessSeen: UnlessSeen): Promise<AssessmentPage | undefined> {
    const reader = await this.factors.find(code);
    return unlessSeen([...reader.state, reader.today], () => this.page(reader, id));
  }

  /** The page of an assessment as it is now; somebody else's draft does not exist. */
  async page(reader: FactorsReader, id: number): Promise<AssessmentPage> {
    const { roadmap, today, mine } = reader;
    const { assessment, ...recorded } = await this.database.only<RecordedOne>(ASSESSMENT_PAGE, [
      roadmap.id,
      roadmap.country,
      id,
    ]);
    const own = assessment?.status === 'draft' && mine.includes(assessment.perspective);
    if (!assessment || (assessment.status === 'draft' && !own)) throw notFound();
    const editable = own && isOpenOn(recorded.round, today) && !requestContext().asOf;
    const all = await this.signals.read(roadmap, today);
    const signals = all.filter(({ criterion }) => factorOf(criterion) === assessment.factor);
    const choice = Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, 'all'] as const));
    const evidence = await this.links.find(reader, {
      ...named([assessment], signals),
      ...(editable && choice),
    });
    return { roadmap, ...recorded, assessment, editable, signals, evidence };
  }

  private async recorded({ roadmap, today, mine }: FactorsReader): Promise<Recorded> {
    return this.database.only<Recorded>(PAGE, [roadmap.id, roadmap.country, today, mine]);
  }
}

/** The records that assessments and signals name. */
function named(assessments: readonly Assessment[], signals: readonly FactorSignal[]): Wanted {
  const wanted: Partial<Record<RecordKind, number[]>> = {};
  const links: EvidenceLink[] = assessments.flatMap(({ criteria }) =>
    criteria.flatMap(({ evidence }) => evidence),
  );
  for (const { kind, id } of links) (wanted[kind] ??= []).push(id);
  for (const { of, ids } of signals) (wanted[of] ??= []).push(...ids.slice(0, NAMED_RECORDS));
  return wanted;
}
