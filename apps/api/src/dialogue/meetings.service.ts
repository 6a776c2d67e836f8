import { Injectable } from '@nestjs/common';
import {
  checkMeeting,
  type FieldError,
  type Meeting,
  type MeetingInput,
  type MeetingPage,
  type Roadmap,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';
import { RecordWrites } from '../platform/record-writes';
import { MeetingPageService } from './meeting-page.service';
import { VisibleDialogue } from './visible-dialogue';
import { todayIn } from '../platform/request-context';

/** Meetings as their secretary records them, attendance included. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly database: Database,
    private readonly dialogue: VisibleDialogue,
    private readonly writes: RecordWrites,
    private readonly pages: MeetingPageService,
  ) {}

  async create(code: string, input: MeetingInput): Promise<MeetingPage> {
    const reader = await this.dialogue.find(code);
    await this.check(reader.roadmap, input);
    const id = await this.writes.insert('meeting', { roadmapId: reader.roadmap.id, ...columnsOf(input) });
    await this.writeAttendance(reader.roadmap.id, id, input);
    return this.pages.page(reader, id);
  }

  async edit(code: string, id: number, seen: number, input: MeetingInput): Promise<MeetingPage> {
    const reader = await this.dialogue.find(code);
    await this.writes.lockSeen<Meeting>('meeting', reader.roadmap.id, id, seen);
    await this.check(reader.roadmap, input);
    await this.writes.update('meeting', id, columnsOf(input));
    await this.database.rows(`delete from attendance where meeting_id = $1`, [id]);
    await this.writeAttendance(reader.roadmap.id, id, input);
    return this.pages.page(reader, id);
  }

  private async writeAttendance(
    roadmapId: number,
    meetingId: number,
    { attendance }: MeetingInput,
  ): Promise<void> {
    if (attendance.length === 0) return;
    await this.database.rows(
      `insert into attendance (roadmap_id, meeting_id, body_id, organisation, constituent_group, role, invited,
                               attended, female, male, other, undeclared)
       select $1, $2, "bodyId", organisation, "group", role, invited, attended, female, male, other, undeclared
         from json_to_recordset($3) as given ("bodyId" int, organisation text, "group" text, role text,
              invited boolean, attended boolean, female int, male int, other int, undeclared int)`,
      [roadmapId, meetingId, JSON.stringify(attendance)],
    );
  }

  /** What a meeting points to exists, in its roadmap or its roadmap's country. */
  private async check(roadmap: Roadmap, input: MeetingInput): Promise<void> {
    const errors = checkMeeting(input, todayIn(roadmap.timeZone));
    const ids = (key: 'axisId' | 'objectiveId' | 'milestoneId') =>
      input.agenda.flatMap((item) => item[key] ?? []);
    const known = await this.database.only<Record<string, (number | string)[]>>(
      `select array(select id from dialogue_body where roadmap_id = $1 and id = $2) as "dialogueBodyId",
              array(select code from territory where country = $3 and code = $4) as territory,
              array(select id from body where country = $3 and id = any($5)) as "bodyId",
              array(select id from axis where roadmap_id = $1 and id = any($6)) as "axisId",
              array(select id from objective where roadmap_id = $1 and id = any($7)) as "objectiveId",
              array(select id from milestone where roadmap_id = $1 and id = any($8)) as "milestoneId"`,
      [
        roadmap.id,
        input.dialogueBodyId,
        roadmap.country,
        input.territory,
        input.attendance.flatMap(({ bodyId }) => bodyId ?? []),
        ids('axisId'),
        ids('objectiveId'),
        ids('milestoneId'),
      ],
    );
    const expect = (path: string, kind: string, value: number | string | null) => {
      if (value !== null && !known[kind]?.includes(value)) errors.push({ path, code: 'referenceMissing' });
    };
    expect('dialogueBodyId', 'dialogueBodyId', input.dialogueBodyId);
    expect('territory', 'territory', input.territory);
    input.attendance.forEach(({ bodyId }, n) => expect(`attendance.${n}.bodyId`, 'bodyId', bodyId));
    for (const [n, item] of input.agenda.entries())
      for (const key of ['axisId', 'objectiveId', 'milestoneId'] as const)
        expect(`agenda.${n}.${key}`, key, item[key]);
    refuse(errors);
  }
}

function refuse(errors: FieldError[]): void {
  if (errors.length > 0) throw invalid(errors);
}

/** Lists that are kept as JSON go as text: the driver would make arrays of them. */
function columnsOf({ attendance: _, on, agenda, documents, proposals, ...fields }: MeetingInput) {
  return {
    ...fields,
    heldOn: on,
    agenda: JSON.stringify(agenda),
    documents: JSON.stringify(documents),
    proposals: JSON.stringify(proposals),
  };
}
