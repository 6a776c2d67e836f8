/** SQL for a roadmap in the shape of the contract; the others below likewise. */
export const ROADMAP = `id, code, country, title, summary, status, starts_on as "startsOn", ends_on as "endsOn",
  language, time_zone as "timeZone", adoption, illustrative, version`;

export const AXIS = `id, code, title, position, version`;

export const OBJECTIVE = `${AXIS}, axis_id as "axisId"`;

const facts = (lastUpdateOn: string) => `id, objective_id as "objectiveId", code, type, title, weight,
  starts_on as "startsOn", due, original_due as "originalDue", baseline, goal, owner_id as "ownerId", themes,
  status, progress, value, completed_on as "completedOn", ${lastUpdateOn} as "lastUpdateOn"`;

const rowWith = (known: string) => `${known}, reference, unit, support_ids as "supportIds", territories,
  principles, forms, position, illustrative, version`;

/** A milestone as far as the rules of the overview need it. */
export const MILESTONE_FACTS = facts(`(select max(said_on) from milestone_update u
    where u.roadmap_id = milestone.roadmap_id and u.milestone_id = milestone.id)`);

/** A milestone in a list. */
export const MILESTONE_ROW = rowWith(MILESTONE_FACTS);

/** The same of all milestones of a roadmap, read `IN_READING_ORDER`. */
export const ORDERED_FACTS = facts('last_update_on');
export const ORDERED_ROW = rowWith(ORDERED_FACTS);

export const MILESTONE = `${MILESTONE_ROW}, description, verification, cancel_reason as "cancelReason",
  cancel_reference as "cancelReference"`;

/** A milestone as far as others that depend on it need it. */
export const LINKED_MILESTONE = `id, code, title, type, starts_on as "startsOn", due, original_due as "originalDue",
  baseline, goal, status, progress, value, completed_on as "completedOn"`;

export const DEPENDENCY = `milestone_id as "milestoneId", predecessor_id as "predecessorId"`;

export const EVIDENCE = `id, title, url, update_id as "updateId", added_on as "addedOn"`;

/**
 * The milestones of a roadmap ($1) in reading order: axes, objectives, milestones. What is joined is found by the
 * roadmap as well, and all at once: of the past, each look at a table is a look into the log.
 */
export const IN_READING_ORDER = `
  from milestone
  join (select objective.id as section_id, axis_id, axis.position as axis_position, objective.position as section_position
          from objective join axis on axis.id = axis_id
         where objective.roadmap_id = $1 and axis.roadmap_id = $1) section on section_id = objective_id
  left join (select milestone_id as told_id, max(said_on) as last_update_on
               from milestone_update where roadmap_id = $1 group by milestone_id) told on told_id = milestone.id
 where milestone.roadmap_id = $1
 order by axis_position, section_position, position, id`;

/** The records that are written by version, with the columns that make the shape of their contract. */
export const VERSIONED_RECORDS = {
  roadmap: ROADMAP,
  axis: AXIS,
  objective: OBJECTIVE,
  milestone: MILESTONE,
};
