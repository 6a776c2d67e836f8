import {
  apiUrl,
  EngagementPage,
  ExchangeInput,
  InstrumentInput,
  ObjectiveConditionsInput,
  PartnerInput,
  PATHS,
  PoliciesPage,
  PolicyDocumentInput,
  RecommendationInput,
  ReportingDutyInput,
} from '@rumbo/domain';
import type * as z from 'zod';
import { type TestApi } from '../testing';
import { startDemo } from './testing';

/** Refusals of a record's own form, if it were sent as it is stored. */
function refusals(schema: z.ZodType, records: readonly object[]): string[] {
  return records.flatMap((record) => {
    const { id: _id, illustrative: _i, version: _v, ...input } = record as Record<string, unknown>;
    const issues = schema.safeParse(input).error?.issues ?? [];
    return issues.map(({ path }) => `${path.join('.')} of ${JSON.stringify(input)}`);
  });
}

describe('the engagement and the policies of the demo', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDemo();
  });
  afterAll(() => api.close());

  it.each(['CL-HRR', 'KE-PROS', 'SN-ESS'])('of %s are what the API would take', async (roadmap) => {
    const engagement = EngagementPage.parse((await api.get(apiUrl(PATHS.engagement, { roadmap }))).body);
    const policies = PoliciesPage.parse((await api.get(apiUrl(PATHS.policies, { roadmap }))).body);
    expect([
      ...refusals(PartnerInput, engagement.partners),
      ...refusals(InstrumentInput, engagement.instruments),
      ...refusals(RecommendationInput, engagement.recommendations),
      ...refusals(ExchangeInput, engagement.exchanges),
      ...refusals(ReportingDutyInput, engagement.duties),
      ...refusals(PolicyDocumentInput, policies.documents),
      ...refusals(
        ObjectiveConditionsInput,
        policies.objectives.map(({ principles, decentWork }) => ({ principles, decentWork })),
      ),
    ]).toEqual([]);
    expect(engagement.partners.length).toBeGreaterThan(0);
    expect(policies.documents.length).toBeGreaterThan(0);
  });
});
