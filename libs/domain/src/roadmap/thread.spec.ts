import type { Role } from '../people/people';
import { ROLE_SCOPES } from '../people/people';
import { fieldErrors } from '../platform/problem';
import { isAnchor, mayResolve, THREAD_SUBJECTS, ThreadInput, ThreadQuery } from './thread';

const [ANA, LUIS] = [7, 8];

const personOf = (id: number, role: Role, country = 'CL') => ({
  id,
  grants: [
    {
      role,
      country: ROLE_SCOPES[role] === 'world' ? null : country,
      bodyId: ROLE_SCOPES[role] === 'body' ? 5 : null,
    },
  ],
});

describe('a thread that Ana began in Chile', () => {
  it.each([
    ['Ana as a constituent', personOf(ANA, 'constituent'), true],
    ['Ana as a reporter', personOf(ANA, 'reporter'), true],
    ['Ana, who only reads now', personOf(ANA, 'manager'), false],
    ['Ana, who has gone to Kenya', personOf(ANA, 'constituent', 'KE'), false],
    ['a coordinator', personOf(LUIS, 'coordinator'), true],
    ['a coordinator of Kenya', personOf(LUIS, 'coordinator', 'KE'), false],
    ['a specialist', personOf(LUIS, 'specialist'), true],
    ['an administrator', personOf(LUIS, 'administrator'), true],
    ['another constituent', personOf(LUIS, 'constituent'), false],
    ['another reporter', personOf(LUIS, 'reporter'), false],
    ['a secretary', personOf(LUIS, 'secretary'), false],
    ['a manager', personOf(LUIS, 'manager'), false],
    ['nobody', null, false],
  ])('may be resolved by %s: %s', (_, person, allowed) => {
    expect(mayResolve(person, { authorId: ANA }, 'CL')).toBe(allowed);
  });
});

describe('a part of a record', () => {
  it.each(THREAD_SUBJECTS)('may be left out: of a %s', (subject) => {
    expect(isAnchor(subject, null)).toBe(true);
  });

  it.each([
    ['assessment_round', 'F2_3', true],
    ['assessment', 'F2_3', true],
    ['assessment_round', 'F2.3', false],
    ['assessment_round', 'F2_6', false],
    ['report', 'nextSteps', true],
    ['report', 'Next steps', false],
    ['report', '', false],
    ['milestone', 'F2_3', false],
    ['indicator', 'nextSteps', false],
  ] as const)('of %s is called %s: %s', (subject, anchor, is) => {
    expect(isAnchor(subject, anchor)).toBe(is);
  });

  it('is checked when a thread begins', () => {
    const input = { subject: 'meeting', subjectId: 1, text: ' Sí ', anchor: 'F1_1' };
    expect(fieldErrors(ThreadInput.safeParse(input).error ?? { issues: [] })).toEqual([
      { path: 'anchor', code: 'noSuchPart' },
    ]);
    expect(ThreadInput.parse({ ...input, anchor: null })).toEqual({
      subject: 'meeting',
      subjectId: 1,
      text: 'Sí',
      anchor: null,
      mentions: [],
    });
  });
});

describe('a question for threads', () => {
  it.each([
    [{ subject: 'milestone', subjectId: '7' }, []],
    [{ mine: 'mentions', state: 'open' }, []],
    [{}, ['subject', 'subjectId']],
    [{ subjectId: '7' }, ['subject']],
    [{ subject: 'milestone' }, ['subjectId']],
    [{ subject: 'milestone', subjectId: '0' }, ['subjectId']],
    [{ mine: 'words' }, ['mine']],
  ])('%j is wrong at %j', (query, paths) => {
    const { error } = ThreadQuery.safeParse(query);
    expect(fieldErrors(error ?? { issues: [] }).map(({ path }) => path)).toEqual(paths);
  });
});
