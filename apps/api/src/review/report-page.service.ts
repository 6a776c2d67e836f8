import { Injectable } from '@nestjs/common';
import {
  isEditable,
  type Narrative,
  type Report,
  type ReportPage,
  type ReportSnapshot,
  type Roadmap,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { notFound } from '../platform/problems';
import { list, one } from '../platform/sql';
import { readsDrafts, VisibleRoadmaps } from '../roadmap';
import { Gathering } from './gathering';
import { PERIOD, REPORT_DRAFT, STEP } from './records';

/** A report ($2) of a roadmap ($1), with what was last submitted of it, or by one step ($4), and the reports beside it ($3: drafts too). */
const PAGE = `select
  ${one(`select ${REPORT_DRAFT} from report where id = $2 and roadmap_id = $1`)} as report,
  ${one(`select ${PERIOD} from reporting_period where id = (select period_id from report where id = $2)`)} as period,
  ${list(
    `select ${STEP} from report_step join person on person.id = person_id
      where report_id = $2 order by report_step.id desc`,
  )} as steps,
  (select snapshot from report_step
    where report_id = $2 and snapshot is not null and ($4::int is null or id = $4 and $3)
    order by id desc limit 1) as snapshot,
  ${list(
    `select report.id, starts_on as "startsOn", ends_on as "endsOn"
       from report join reporting_period on reporting_period.id = period_id
      where report.roadmap_id = $1 and report.id <> $2 and ($3 or status = 'published') order by starts_on desc`,
  )} as others`;

interface Row extends Pick<ReportPage, 'period' | 'steps' | 'others'> {
  report: (Report & { narrative: Narrative }) | null;
  snapshot: ReportSnapshot | null;
}

/** Reports as their readers see them: who may not read drafts gets what was published, and no names. */
@Injectable()
export class ReportPageService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly gathering: Gathering,
  ) {}

  /** `shape`: what else the answer depends on, where it is not the page itself. */
  async read(
    code: string,
    id: number,
    { submission = null }: { submission?: number | null | undefined },
    unlessSeen: UnlessSeen,
    shape: readonly unknown[] = [],
  ): Promise<ReportPage | undefined> {
    const { roadmap, today, state } = await this.roadmaps.find(code);
    return unlessSeen([state, today, readsDrafts(roadmap), submission, ...shape], () =>
      this.page(roadmap, id, submission),
    );
  }

  async page(roadmap: Roadmap, id: number, submission: number | null = null): Promise<ReportPage> {
    const drafts = readsDrafts(roadmap);
    const {
      report: draft,
      snapshot,
      ...page
    } = await this.database.only<Row>(PAGE, [roadmap.id, id, drafts, submission]);
    if (!draft || (!drafts && draft.status !== 'published')) throw notFound();
    if (submission !== null && !snapshot) throw notFound();
    const { narrative, ...report } = draft;
    const frozen = isEditable(report.status) && submission === null ? null : snapshot;
    return {
      roadmap,
      ...page,
      report,
      narrative: frozen?.narrative ?? narrative,
      content: frozen?.content ?? (await this.gathering.report(roadmap, page.period)),
      frozen: frozen !== null,
      steps: drafts ? page.steps : publicSteps(page.steps),
    };
  }
}

/** When it was submitted for the last time, accepted and published: neither by whom, nor what was said before. */
function publicSteps(steps: ReportPage['steps']): ReportPage['steps'] {
  const last = steps.find(({ step }) => step === 'submitted');
  return steps
    .filter((one) => one === last || one.step === 'accepted' || one.step === 'published')
    .map((one) => ({ ...one, author: null, note: null }));
}
