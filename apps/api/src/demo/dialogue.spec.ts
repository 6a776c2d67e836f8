import { apiUrl, type AgreementBoard, type DialogueOverview, type MeetingList, PATHS } from '@rumbo/domain';
import { type TestApi } from '../testing';
import { startDemo } from './testing';

describe('the dialogue of the demo on 2026-11-24', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startDemo();
  });
  afterAll(() => api.close());

  const overview = async (roadmap: string) =>
    (await api.get<DialogueOverview>(`${apiUrl(PATHS.dialogue, { roadmap })}?asOf=2026-11-24`)).body;

  it.each([
    ['S1', 3, 3, 12],
    ['S2', 4, 4, 4],
    ['S3', 4, 225, 443],
    ['S4', 4, 10, 14],
    ['S5', 3, 32, 48],
    ['S6', 4, 10, 14],
    ['S8', 1, 1, 16],
  ])('%s of Chile reads level %i, %i of %i', async (code, level, part, whole) => {
    const { signals } = await overview('CL-HRR');
    expect(signals.find((signal) => signal.code === code)).toMatchObject({ level, part, whole });
  });

  it('counts 14 held, 1 cancelled, 1 scheduled and 50 agreements in Chile', async () => {
    const { counts, next } = await overview('CL-HRR');
    expect(counts).toEqual({ held: 14, cancelled: 1, scheduled: 1, agreements: 50 });
    expect(next?.on).toBe('2026-12-03');
  });

  it('says which meetings were tripartite, from who came', async () => {
    const { body } = await api.get<MeetingList>(apiUrl(PATHS.meetings, { roadmap: 'CL-HRR' }));
    const plus = body.meetings.filter(({ form }) => form === 'tripartite_plus').map(({ on }) => on);
    expect(plus).toEqual(['2026-07-09', '2026-04-16', '2026-01-22', '2025-05-12', '2025-03-20']);
  });

  it('has agreements in every state that somebody must look at', async () => {
    const { agreementStates } = await overview('CL-HRR');
    expect(Object.values(agreementStates).reduce((a, b) => a + b)).toBe(50);
    for (const state of ['kept', 'overdue', 'disputed', 'awaiting'] as const)
      expect(agreementStates[state]).toBeGreaterThan(0);
  });

  it('shows the public only agreements whose minutes are published', async () => {
    const { body } = await api.get<AgreementBoard>(apiUrl(PATHS.agreements, { roadmap: 'CL-HRR' }));
    expect(body.agreements).toHaveLength(50 - 2 - 5);
  });

  it('counts county forums as tripartite-plus in Kenya, and Dakar alone as reached in Senegal', async () => {
    const kenya = await overview('KE-PROS');
    expect(kenya.presence.filter(({ form }) => form === 'tripartite_plus')).toHaveLength(3);
    const senegal = await overview('SN-ESS');
    expect(senegal.reach.filter(({ meetings }) => meetings > 0).map(({ territory }) => territory)).toEqual([
      'SN-DK',
    ]);
  });
});
