/* What must hold of a world: by queries that find what does not, and by the product's own schemas. */

/** Ids in a list, which no foreign key watches: those of no row of `other`, or of another roadmap. */
const orphans = (table, column, other, same = `and ${other}.roadmap_id = ${table}.roadmap_id`) => `
  select ${table}.id, named from ${table}, unnest(${column}) named
   where not exists (select from ${other} where ${other}.id = named ${same})`;

export const CHECKS = {
  'supporting bodies are bodies': orphans('milestone', 'support_ids', 'body', ''),
  'agreements name milestones of their roadmap': orphans('agreement', 'milestone_ids', 'milestone'),
  'trackings name milestones of their roadmap': orphans('tracking', 'milestone_ids', 'milestone'),
  'recommendations name milestones of their roadmap': orphans('recommendation', 'milestone_ids', 'milestone'),
  'instruments name partners of their roadmap': orphans('instrument', 'partner_ids', 'partner'),
  'exchanges name partners of their roadmap': orphans('exchange', 'partner_ids', 'partner'),
  'agendas name milestones of their roadmap': `
    select meeting.id from meeting, jsonb_array_elements(agenda) item
     where item ->> 'milestoneId' is not null and not exists (
       select from milestone where milestone.id = (item ->> 'milestoneId')::int and milestone.roadmap_id = meeting.roadmap_id)`,
  'comments are about records of their roadmap': ['milestone', 'meeting', 'agreement', 'assessment', 'report']
    .map(
      (subject) => `select id from comment where subject = '${subject}' and not exists (
        select from ${subject} where ${subject}.id = subject_id and ${subject}.roadmap_id = comment.roadmap_id)`,
    )
    .join(' union all '),
  'judgements rest on records of their roadmap': `
    select assessment.id, link from assessment, jsonb_array_elements(criteria) criterion, jsonb_array_elements(criterion -> 'evidence') link
     where not case link ->> 'kind'
       when 'milestone' then exists (select from milestone r where r.id = (link ->> 'id')::int and r.roadmap_id = assessment.roadmap_id)
       when 'meeting' then exists (select from meeting r where r.id = (link ->> 'id')::int and r.roadmap_id = assessment.roadmap_id)
       when 'agreement' then exists (select from agreement r where r.id = (link ->> 'id')::int and r.roadmap_id = assessment.roadmap_id)
       when 'document' then exists (select from policy_document r where r.id = (link ->> 'id')::int and r.roadmap_id = assessment.roadmap_id)
       when 'indicator' then exists (select from indicator r where r.id = (link ->> 'id')::int) end`,
  'milestones lie in territories of their country': `
    select milestone.id from milestone join roadmap on roadmap.id = roadmap_id, unnest(territories) code
     where not exists (select from territory where territory.code = code and territory.country = roadmap.country)`,
  'owners are bodies of the country': `
    select milestone.id from milestone join roadmap on roadmap.id = roadmap_id join body on body.id = owner_id
     where body.country <> roadmap.country`,
  'a milestone stands where its last update says': `
    select milestone.id, milestone.status, last.status from milestone
      join lateral (select * from milestone_update where milestone_id = milestone.id order by said_at desc, id desc limit 1) last on true
     where (milestone.status, milestone.value) is distinct from (last.status, last.value)
        or type = 'milestone' and milestone.progress is distinct from last.progress`,
  'what is not planned any more has been spoken of': `
    select id from milestone where status <> 'planned' and not exists (select from milestone_update where milestone_id = milestone.id)`,
  'what is completed has evidence': `
    select id from milestone where status = 'completed' and not exists (select from evidence where milestone_id = milestone.id)`,
  'nothing is said of a day that has not come': `
    select id from milestone_update where said_on > '2026-11-24' or said_at > '2026-11-25'`,
  'updates tell their story in order': `
    select id from (select id, said_at, lag(said_at) over (partition by milestone_id order by id) as before from milestone_update) u
     where said_at <= before`,
  'meetings that were held are attended by three organisations at least': `
    select meeting.id from meeting where status = 'held' and (select count(*) from attendance where meeting_id = meeting.id and attended) < 3`,
  'a target begins from a figure of its series': `
    select tracking.id from tracking where target #> '{baseline,period}' is not null and not exists (
      select from observation where series_id = (target ->> 'seriesId')::int and period = target #>> '{baseline,period}'
         and disaggregation = '' and territory is null and value = (target #>> '{baseline,value}')::float)`,
  'counts by part add up to the whole': `
    select series_id, period from observation join series on series.id = series_id join indicator on indicator.id = indicator_id
     where unit = 'count' and territory is null
       and observation.starts_on > (select min(starts_on) from observation oldest where oldest.series_id = series.id)
     group by 1, 2 having bool_and(value is not null)
        and sum(value) filter (where disaggregation = '') <> sum(value) filter (where disaggregation <> '')`,
  'everything is marked as illustrative': `
    select 'roadmap' from roadmap where not illustrative union all select 'milestone' from milestone where not illustrative
    union all select 'meeting' from meeting where not illustrative union all select 'agreement' from agreement where not illustrative
    union all select 'series' from series where not illustrative union all select 'assessment' from assessment where not illustrative
    union all select 'report' from report where not illustrative union all select 'instrument' from instrument where not illustrative`,
  'texts are written in the language of their roadmap': `
    select milestone.id from milestone join roadmap on roadmap.id = roadmap_id where milestone.title ->> 'lang' <> language
        or description ->> 'lang' <> language
    union all select milestone_update.id from milestone_update join roadmap on roadmap.id = roadmap_id where note ->> 'lang' <> language`,
};

const camel = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, sign) => sign.toUpperCase()),
      value,
    ]),
  );

/** What a schema says of a record, by the fields that it knows. */
const fits = (schema, record) => {
  const fields = Object.fromEntries(
    Object.keys(schema.shape)
      .filter((key) => key in record)
      .map((key) => [key, record[key]]),
  );
  const { success, error } = schema.safeParse(fields);
  return success
    ? []
    : error.issues.map(({ path, message, params }) => `${path.join('.')}: ${params?.code ?? message}`);
};
const told = (errors) => errors.map(({ path, code }) => `${path}: ${code}`);
const record = (table, more = '') => `select to_jsonb(${table}) ${more} as record from ${table}`;
const plain = (table, schema) => [
  table,
  { statement: record(table), check: (rules, row) => fits(rules[schema], camel(row)) },
];

export const INPUTS = Object.fromEntries([
  plain('roadmap', 'RoadmapInput'),
  plain('milestone', 'MilestoneInput'),
  plain('dialogue_body', 'DialogueBodyInput'),
  plain('policy_document', 'PolicyDocumentInput'),
  plain('partner', 'PartnerInput'),
  plain('instrument', 'InstrumentInput'),
  plain('recommendation', 'RecommendationInput'),
  plain('exchange', 'ExchangeInput'),
  plain('reporting_duty', 'ReportingDutyInput'),
  plain('reporting_period', 'ReportingPeriodInput'),
  plain('objective', 'ObjectiveConditionsInput'),
  plain('tracking', 'TrackingInput'),
  plain('series', 'SeriesInput'),
  [
    'comment',
    {
      statement: record('comment'),
      check: (rules, row) => fits(rules.ThreadInput, camel(row)),
    },
  ],
  [
    'milestone_update',
    {
      statement: `select to_jsonb(u) || jsonb_build_object('type', type) as record
                    from milestone_update u join milestone on milestone.id = milestone_id`,
      check: (rules, row) => fits(rules.MilestoneUpdateInput, camel(row)),
    },
  ],
  [
    'meeting',
    {
      statement: record(
        'meeting',
        `|| jsonb_build_object('attendance', (select coalesce(jsonb_agg(to_jsonb(a) - 'id' - 'roadmap_id' - 'meeting_id'), '[]')
                                                 from attendance a where meeting_id = meeting.id))`,
      ),
      check: (rules, { held_on: on, attendance, ...row }) =>
        fits(rules.MeetingInput, {
          ...camel(row),
          on,
          attendance: attendance.map(({ constituent_group: group, ...one }) => ({ ...camel(one), group })),
        }),
    },
  ],
  [
    'agreement',
    {
      statement: record(
        'agreement',
        `|| jsonb_build_object('on', (select held_on from meeting where id = meeting_id))`,
      ),
      check: (rules, row) => [
        ...fits(rules.AgreementInput, camel(row)),
        ...told(rules.checkAgreement(camel(row), row)),
      ],
    },
  ],
  [
    'assessment',
    {
      statement: record('assessment'),
      check: (rules, row) => [...fits(rules.AssessmentEdit, row), ...told(rules.unpublishable(row.criteria))],
    },
  ],
  [
    'observation',
    {
      statement: `select to_jsonb(o) || jsonb_build_object('unit', unit, 'from', series.starts_on,
                           'until', (select min(next.starts_on) from series next where next.predecessor_id = series.id)) as record
                    from observation o join series on series.id = series_id join indicator on indicator.id = indicator_id`,
      check: (rules, row) => [
        ...fits(rules.ObservationInput, camel(row)),
        ...told(
          rules.checkObservation(row, row, { startsOn: row.from, until: row.until, today: '2026-11-24' }),
        ),
      ],
    },
  ],
  [
    'report_step',
    {
      statement: `select snapshot as record from report_step where snapshot is not null`,
      check: (rules, snapshot) => fits(rules.ReportSnapshot, snapshot),
    },
  ],
]);
