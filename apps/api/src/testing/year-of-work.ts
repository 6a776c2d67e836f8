import {
  addDays,
  apiUrl,
  type IndicatorPage,
  type MeetingPage,
  type MilestonePage,
  PATHS,
  type Plan,
  type Problem,
} from '@rumbo/domain';
import { assessing } from '../factors/testing';
import { createInformality } from './indicators';
import { createBody, createPersona } from './personas';
import { createMilestone, createPlan, milestoneInput, spanish } from './roadmaps';
import type { TestApi } from './start-api';
import { recordedOn, setToday } from './time';

const roadmap = 'CL-HRR';
const FIRST = '2025-11-03';
/** A year of fortnights. */
export const DAYS = Array.from({ length: 26 }, (_, n) => addDays(FIRST, 14 * n));

/** Always the same numbers from 0 to 1: a failure can be looked at again. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Names of persons are not kept in the log, and no two refusals have one number. */
export const comparable = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body, (key, value: unknown) => (['names', 'requestId'].includes(key) ? null : value)),
  );

/** A year of work on a roadmap, and what every page showed at the end of each day of it. */
export async function replayYear(api: TestApi) {
  setToday(FIRST);
  const plan = await createPlan(api);
  const owner = await createBody(api, 'DAES');
  const other = await createBody(api, 'INDAP');
  const on = await assessing(api, plan);
  const coordinator = on.coordinator.cookie;
  const secretary = await createPersona(api, 'secretary');
  const series = await createInformality(api);
  const random = numbersFrom(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const send = async <T>(method: string, url: string, body: unknown, version?: number, as = coordinator) => {
    const answer = await api.call<T & Problem>(method, url, {
      ...{ as, body },
      ...(version !== undefined && { version }),
    });
    if (answer.status >= 300) throw new Error(`${method} ${url}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const page = async (id: number) =>
    (await api.get<MilestonePage>(apiUrl(PATHS.milestone, { roadmap, id }), { as: coordinator })).body;
  const report = async (id: number, body: object) =>
    send('POST', apiUrl(PATHS.milestoneUpdates, { roadmap, id }), body, (await page(id)).milestone.version);
  const council = await send<{ id: number }>('POST', apiUrl(PATHS.dialogueBodies, { roadmap }), {
    ...{ acronym: 'MESA', name: spanish('Mesa'), secretariatId: owner },
  });

  const meeting = (day: string, fields: object = {}) => ({
    ...{ dialogueBodyId: council.id, topic: spanish('Plenario'), status: 'held', type: 'CONS' },
    ...{ level: 'national', on: day, minutes: {}, names: 'Delegada 1' },
    attendance: ['GOV', 'WRK', 'SSE'].map((group, n) => ({
      ...{ bodyId: null, organisation: group, group, attended: true, female: n + Math.ceil(random() * 9) },
      male: 2,
    })),
    ...fields,
  });
  const open: number[] = [];
  const meetings: number[] = [];

  /** What people do in a fortnight. */
  const work = async (day: string, n: number) => {
    const { id } = await createMilestone(api, plan, coordinator, {
      ...{
        code: `1.1.${n}`,
        due: addDays(day, 30 + Math.floor(random() * 300)),
        ownerId: pick([owner, other]),
      },
      themes: [pick(['FORM', 'CARE', 'JUST'])],
    });
    open.push(id);
    const reported = pick(open);
    await report(reported, {
      ...{ status: 'in_progress', progress: Math.floor(random() * 100), note: spanish(`Avance ${n}`) },
    });
    const moved = (await page(pick(open))).milestone;
    await send(
      'PATCH',
      apiUrl(PATHS.milestone, { roadmap, id: moved.id }),
      milestoneInput(plan, {
        ...{
          code: moved.code,
          due: addDays(moved.due, 45),
          ownerId: other,
          weight: 1 + Math.floor(random() * 3),
        },
        ...{ title: spanish(`Título ${n}`), replanReason: 'Presupuesto' },
      }),
      moved.version,
    );
    if (n % 3 === 2) {
      const done = open.splice(Math.floor(random() * open.length), 1)[0] ?? 0;
      await report(done, {
        ...{ status: 'completed', completedOn: day },
        evidence: [{ title: 'Acta', url: 'https://rumbo.example/acta' }],
      });
    }
    if (n % 4 === 1) {
      const dropped = open.splice(Math.floor(random() * open.length), 1)[0] ?? 0;
      await report(dropped, {
        ...{ status: 'cancelled', cancelReason: 'Sin objeto', cancelReference: 'Sesión 9' },
      });
    }
    if (n % 2 === 0) {
      const held = await send<MeetingPage>(
        'POST',
        apiUrl(PATHS.meetings, { roadmap }),
        meeting(day),
        undefined,
        secretary.cookie,
      );
      meetings.push(held.meeting.id);
      await send('POST', apiUrl(PATHS.meetingAgreements, { roadmap, id: held.meeting.id }), {
        ...{
          number: '1',
          kind: 'commitment',
          text: spanish('Enviar'),
          ownerId: owner,
          due: addDays(day, 40),
        },
      });
    } else {
      const address = apiUrl(PATHS.meeting, { roadmap, id: pick(meetings) });
      const { meeting: held } = (await api.get<MeetingPage>(address, { as: secretary.cookie })).body;
      const minutes = { draftedOn: addDays(held.on, 2), publishedOn: day };
      await send('PATCH', address, meeting(held.on, { minutes }), held.version, secretary.cookie);
    }
    await send('POST', apiUrl(PATHS.seriesObservations, { roadmap, id: series.ine }), {
      observations: [
        {
          period: `${2023 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}/P3M`,
          value: 26 + random(),
        },
      ],
    });
    const { observations } = (
      await api.get<IndicatorPage>(apiUrl(PATHS.indicator, { roadmap, indicator: 'FRM-01' }))
    ).body;
    const corrected = pick(
      observations.filter(({ disaggregation, territory }) => !disaggregation && !territory),
    );
    await send(
      'PATCH',
      apiUrl(PATHS.observation, { roadmap, id: corrected.id }),
      { value: 20 + random(), flag: 'P' },
      corrected.version,
    );
    if (n === 3) {
      const round = (await on.openRound('2026-03')).body;
      await on.assess(on.coordinator, round.id, 'ministry', [3, 3, 4, 3, 2]);
      await on.begin(on.workers, round.id, 'workers');
    }
    if (n === 9) {
      const axes = (await api.get<Plan>(apiUrl(PATHS.plan, { roadmap }))).body.axes;
      for (const axis of axes)
        await send(
          'PATCH',
          apiUrl(PATHS.axis, { roadmap, id: axis.id }),
          { code: 'A1', title: spanish('Otro eje') },
          axis.version,
        );
    }
  };

  const readers = [coordinator, on.workers.cookie, undefined];
  /** By day, address and reader. */
  const shown = new Map<string, Map<string, Map<string | undefined, { status: number; body: unknown }>>>();
  for (const [n, day] of DAYS.entries()) {
    setToday(day);
    await work(day, n);
    await recordedOn(api, day);
    const pages = new Map<string, Map<string | undefined, { status: number; body: unknown }>>();
    const addresses = [
      ...[PATHS.overview, PATHS.outlook, PATHS.plan, PATHS.dialogue, PATHS.meetings, PATHS.agreements].map(
        (path) => apiUrl(path, { roadmap }),
      ),
      ...[PATHS.indicators, PATHS.factors, PATHS.engagement, PATHS.policies, PATHS.reports].map((path) =>
        apiUrl(path, { roadmap }),
      ),
      apiUrl(PATHS.indicator, { roadmap, indicator: 'FRM-01' }),
      apiUrl(PATHS.milestone, { roadmap, id: pick(open) }),
      apiUrl(PATHS.meeting, { roadmap, id: pick(meetings) }),
      apiUrl(PATHS.portfolio),
    ];
    for (const address of addresses) {
      const seen = new Map<string | undefined, { status: number; body: unknown }>();
      for (const as of readers) {
        const { status, body } = await api.get(address, { as });
        seen.set(as, { status, body: comparable(body) });
      }
      pages.set(address, seen);
    }
    shown.set(day, pages);
  }
  return { shown, readers };
}
