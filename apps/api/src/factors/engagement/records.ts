/** SQL for records of engagement and policies in the shape of their contracts. */
export const PARTNER = `id, acronym, name, kind, website, illustrative, version`;

export const INSTRUMENT = `id, partner_ids as "partnerIds", kind, title, starts_on as "startsOn", ends_on as "endsOn",
  outcome, currency, domestic_funding as "domesticFunding", partner_funding as "partnerFunding", outputs, url,
  illustrative, version`;

export const RECOMMENDATION = `id, partner_id as "partnerId", text, received_on as "receivedOn", source, url, decision,
  decided_on as "decidedOn", reason, milestone_ids as "milestoneIds", illustrative, version`;

export const EXCHANGE = `id, direction, kind, held_on as "heldOn", topic, partner_ids as "partnerIds", countries, url,
  illustrative, version`;

export const REPORTING_DUTY = `id, partner_id as "partnerId", title, due, delivered_on as "deliveredOn", consulted,
  public, url, illustrative, version`;

export const POLICY_DOCUMENT = `id, kind, title, reference, dated, url, screening, illustrative, version`;

export const OBJECTIVE_CONDITIONS = `id, axis_id as "axisId", code, title, principles, decent_work as "decentWork",
  version`;

export const MILESTONE_LINKS = `id, code, title, sdg_targets as "sdgTargets", standards, outcomes, version`;

export const VERSIONED_RECORDS = {
  partner: PARTNER,
  instrument: INSTRUMENT,
  recommendation: RECOMMENDATION,
  exchange: EXCHANGE,
  reporting_duty: REPORTING_DUTY,
  policy_document: POLICY_DOCUMENT,
  objective: OBJECTIVE_CONDITIONS,
  milestone: MILESTONE_LINKS,
};
