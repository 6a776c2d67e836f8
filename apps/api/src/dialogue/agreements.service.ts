import { Injectable } from '@nestjs/common';
import {
  type Agreement,
  type AgreementBoard,
  type AgreementInput,
  bodyOf,
  can,
  checkAgreement,
  type FieldError,
  type MeetingPage,
  type MilestoneInput,
  type MilestonePage,
  type PositionInput,
  type Roadmap,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import type { UnlessSeen } from '../platform/if-none-match';
import { invalid, notFound, ProblemException, refusedAt } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { signedIn } from '../platform/request-context';
import { MilestonePageService, MilestonesService } from '../roadmap';
import { MeetingPageService, SURROUNDINGS } from './meeting-page.service';
import { AGREEMENT } from './records';
import { VisibleDialogue } from './visible-dialogue';

const numberTaken = refusedAt({ agreement_meeting_id_number_key: { path: 'number', code: 'alreadyTaken' } });

const BOARD = `
  select ${AGREEMENT}, (select held_on from meeting where meeting.id = meeting_id) as "meetingOn",
         (select topic from meeting where meeting.id = meeting_id) as "meetingTopic"
    from agreement
   where roadmap_id = $1
     and ($2 or (select minutes ->> 'publishedOn' from meeting where meeting.id = meeting_id) is not null)
   order by agreement.id desc`;

/** What meetings agreed on, who is to do it, and what others say of it. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly database: Database,
    private readonly dialogue: VisibleDialogue,
    private readonly writes: RecordWrites,
    private readonly meetings: MeetingPageService,
    private readonly milestones: MilestonesService,
    private readonly milestonePages: MilestonePageService,
  ) {}

  async board(code: string, unlessSeen: UnlessSeen): Promise<AgreementBoard | undefined> {
    const { roadmap, state, drafts } = await this.dialogue.find(code);
    return unlessSeen([state, drafts], async () => {
      const [around, agreements] = await Promise.all([
        this.database.only<Omit<AgreementBoard, 'roadmap' | 'agreements'>>(`select ${SURROUNDINGS}`, [
          roadmap.id,
          roadmap.country,
        ]),
        this.database.rows<AgreementBoard['agreements'][number]>(BOARD, [roadmap.id, drafts]),
      ]);
      return { roadmap, ...around, agreements };
    });
  }

  async create(code: string, meetingId: number, input: AgreementInput): Promise<MeetingPage> {
    const reader = await this.dialogue.find(code);
    await this.writes.lock('meeting', reader.roadmap.id, meetingId);
    await this.check(reader.roadmap, meetingId, input);
    await this.writes
      .insert('agreement', { roadmapId: reader.roadmap.id, meetingId, ...columnsOf(input) })
      .catch(numberTaken);
    return this.meetings.page(reader, meetingId);
  }

  async edit(code: string, id: number, seen: number, input: AgreementInput): Promise<Agreement> {
    const { roadmap } = await this.dialogue.find(code);
    const agreement = await this.writes.lock<Agreement>('agreement', roadmap.id, id);
    const scope = { country: roadmap.country, bodyId: agreement.ownerId };
    if (!can(signedIn(), 'agreement:report', scope)) throw new ProblemException(403, 'notYourAgreement');
    await this.writes.refuseStale('agreement', id, agreement, seen);
    await this.check(roadmap, agreement.meetingId, input);
    await this.writes.update('agreement', id, columnsOf(input)).catch(numberTaken);
    return this.writes.lock('agreement', roadmap.id, id);
  }

  /** A body confirms or disputes what another group calls done; nobody marks its own promise as kept. */
  async judge(code: string, id: number, input: PositionInput): Promise<Agreement> {
    const { roadmap } = await this.dialogue.find(code);
    const agreement = await this.writes.lock<Agreement>('agreement', roadmap.id, id);
    const bodyId = bodyOf(signedIn(), roadmap.country, ['constituent', 'reporter']);
    if (bodyId === null) throw notFound();
    if (agreement.status !== 'done') throw new ProblemException(409, 'notDoneYet');
    const groups = await this.database.rows<{ id: number; group: string }>(
      `select id, constituent_group as "group" from body where id = any($1)`,
      [[bodyId, agreement.ownerId]],
    );
    const groupOf = (one: number | null) => groups.find((body) => body.id === one)?.group;
    if (groupOf(bodyId) === groupOf(agreement.ownerId))
      throw invalid([{ path: 'verdict', code: 'ownGroup' }]);
    const said = { roadmapId: roadmap.id, agreementId: id, personId: signedIn().id, bodyId };
    await this.writes.insert('agreement_position', { ...said, ...input });
    return this.writes.lock('agreement', roadmap.id, id);
  }

  /** A milestone that carries the agreement from now on. */
  async addMilestone(code: string, id: number, input: MilestoneInput): Promise<MilestonePage> {
    const { roadmap } = await this.dialogue.find(code);
    const agreement = await this.writes.lock<Agreement>('agreement', roadmap.id, id);
    const { milestone } = await this.milestones.create(code, input);
    await this.writes.update('agreement', id, { milestoneIds: [...agreement.milestoneIds, milestone.id] });
    return this.milestonePages.page(roadmap, milestone.id);
  }

  private async check(roadmap: Roadmap, meetingId: number, input: AgreementInput): Promise<void> {
    const known = await this.database.only<{ on: string; owner: boolean; milestoneIds: number[] }>(
      `select held_on as "on", exists (select from body where id = $3 and country = $2) as owner,
              array(select id from milestone where roadmap_id = $1 and id = any($4)) as "milestoneIds"
         from meeting where id = $5 and roadmap_id = $1`,
      [roadmap.id, roadmap.country, input.ownerId, input.milestoneIds, meetingId],
    );
    const errors: FieldError[] = checkAgreement(input, known);
    if (input.ownerId !== null && !known.owner) errors.push({ path: 'ownerId', code: 'referenceMissing' });
    input.milestoneIds.forEach((milestoneId, n) => {
      if (!known.milestoneIds.includes(milestoneId))
        errors.push({ path: `milestoneIds.${n}`, code: 'referenceMissing' });
    });
    if (errors.length > 0) throw invalid(errors);
  }
}

/** Lists that are kept as JSON go as text: the driver would make arrays of them. */
const columnsOf = ({ evidence, reservations, ...fields }: AgreementInput) => ({
  ...fields,
  evidence: JSON.stringify(evidence),
  reservations: JSON.stringify(reservations),
});
