import { list } from '../platform/sql';

/** SQL for records of the dialogue in the shape of their contracts. */
export const DIALOGUE_BODY = `id, acronym, name, legal_basis as "legalBasis", mandate, composition,
  secretariat_id as "secretariatId", rules_public as "rulesPublic", website,
  meetings_per_year as "meetingsPerYear", active, illustrative, version`;

const ATTENDANCE = `body_id as "bodyId", organisation, constituent_group as "group", role, invited, attended,
  female, male, other, undeclared`;

/** A meeting without what depends on the reader. */
export const MEETING_SUMMARY = `id, dialogue_body_id as "dialogueBodyId", number, topic, status,
  status_reason as "statusReason", type, level, held_on as "on", starts_at as "startsAt", ends_at as "endsAt",
  modality, place, territory, illustrative`;

export const MEETING = `${MEETING_SUMMARY}, agenda, agenda_sent_on as "agendaSentOn", documents,
  documents_sent_on as "documentsSentOn", quorum_rule as "quorumRule", quorum_met as "quorumMet", languages,
  accessibility, names, minutes, proposals, version,
  ${list(`select ${ATTENDANCE} from attendance where meeting_id = meeting.id order by id`)} as attendance`;

const POSITION = `agreement_position.id, verdict, reason, agreement_position.body_id as "bodyId",
  body.constituent_group as "group", person.name as author,
  to_char(said_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;

/** What groups say of an agreement, newest first. */
export const POSITIONS = list(
  `select ${POSITION} from agreement_position join body on body.id = body_id join person on person.id = person_id
    where agreement_id = agreement.id order by agreement_position.id desc`,
);

export const AGREEMENT = `id, meeting_id as "meetingId", number, kind, text, owner_id as "ownerId", due, status,
  done_on as "doneOn", evidence, reservations, milestone_ids as "milestoneIds", illustrative, version,
  ${POSITIONS} as positions`;

/** Who came to the meetings of a roadmap ($1), by meeting and group. */
export const PRESENCE = `
  select meeting_id, json_agg(json_build_object(
           'group', constituent_group, 'organisations', organisations, 'female', female, 'male', male,
           'other', other, 'undeclared', undeclared) order by constituent_group) as presence
    from (select meeting_id, constituent_group, count(*) as organisations, sum(female) as female,
                 sum(male) as male, sum(other) as other, sum(undeclared) as undeclared
            from attendance where roadmap_id = $1 and attended group by meeting_id, constituent_group) grouped
   group by meeting_id`;

export const VERSIONED_RECORDS = {
  dialogue_body: DIALOGUE_BODY,
  meeting: MEETING,
  agreement: AGREEMENT,
};
