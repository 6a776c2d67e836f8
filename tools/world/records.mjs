import { movedOn } from './history.mjs';

/**
 * The rows of a roadmap as the rules of libs/domain read them: by the names of their contracts, each milestone with
 * its story. Reports are gathered from them as the API gathers them from the database.
 */
export function recordsOf(
  {
    roadmap,
    axes,
    objectives,
    milestones,
    updates,
    meetings,
    agreements,
    trackings,
    measures,
    rounds,
    assessments,
    dissents,
    dialogueBodies,
  },
  { periodEnd },
) {
  const { country } = roadmap;
  const axisOf = new Map(objectives.map(({ id, axis_id }) => [id, axis_id]));
  const told = Map.groupBy(updates, ({ milestone_id }) => milestone_id);
  const groupOf = new Map(country.bodies.map(({ id, group }) => [id, group]));
  const bodyNames = new Map(dialogueBodies.map(({ row }) => [row.id, row.acronym]));
  const meetingDays = new Map(meetings.map(({ row, on }) => [row.id, on]));
  const periods = new Map(rounds.map(({ id, period }) => [id, period]));
  const dissenting = Map.groupBy(dissents, ({ assessment_id }) => assessment_id);

  const storyOf = ({ row }) => {
    const own = (told.get(row.id) ?? []).map(({ said_on: on, status, progress, value }) => ({
      on,
      status,
      progress,
      value,
    }));
    const moved = {
      on: movedOn(periodEnd(row.original_due)),
      from: row.original_due,
      reason: row.replan_reason,
    };
    return {
      milestone: {
        ...camel(row),
        axisId: axisOf.get(row.objective_id),
        lastUpdateOn: own.at(-1)?.on ?? null,
      },
      updates: own,
      replans: row.due === row.original_due ? [] : [moved],
      recorded: [],
      addedOn: null,
    };
  };
  return {
    roadmap: camel(roadmap.row),
    axes,
    milestones: milestones.map(storyOf),
    owners: new Map(country.bodies.map(({ id, acronym }) => [id, acronym])),
    regions: country.territories.filter(({ level }) => level === 'region').map(({ code }) => code),
    meetings: meetings.map(({ row, attendance }) => ({
      ...camel(row),
      on: row.held_on,
      body: bodyNames.get(row.dialogue_body_id),
      minutes: JSON.parse(row.minutes),
      proposals: JSON.parse(row.proposals),
      attendance: attendance.map(({ constituent_group: group, ...one }) => ({ ...one, group })),
    })),
    agreements: agreements.map(({ row, positions }) => ({
      ...camel(row),
      ownerGroup: groupOf.get(row.owner_id),
      meetingOn: meetingDays.get(row.meeting_id),
      positions: positions.map((one) => ({ ...camel(one), group: groupOf.get(one.body_id) })).reverse(),
    })),
    /** With all figures of the series that speaks, newest first. */
    indicators: trackings.map((tracking) => {
      const { indicator, series, totals } = measures.find(
        (one) => one.indicator.id === tracking.indicator_id,
      );
      const own = totals.filter(({ series_id }) => series_id === series.at(-1).id);
      return {
        indicator: camel(indicator),
        tracking: camel(tracking),
        series: camel(series.at(-1)),
        succeeded: false,
        points: own.map(camel),
      };
    }),
    assessments: assessments.map(({ id, round_id, criteria, published_at, ...rest }) => ({
      ...rest,
      round: periods.get(round_id),
      criteria: JSON.parse(criteria),
      publishedOn: published_at.slice(0, 10),
      dissents: dissenting.get(id)?.length ?? 0,
    })),
  };
}

const camel = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, sign) => sign.toUpperCase()),
      value,
    ]),
  );
