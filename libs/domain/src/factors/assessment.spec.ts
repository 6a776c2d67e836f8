import type { ConstituentGroup } from '../people/bodies';
import type { RoleGrant } from '../people/people';
import { fieldErrors } from '../platform/problem';
import {
  AssessmentEdit,
  checkRound,
  criteriaOf,
  type CriterionAssessment,
  factorOf,
  isOpenOn,
  perspectivesOf,
  unpublishable,
  withEdit,
} from './assessment';
import { RoundInput } from './pages';
import { FACTORS } from './vocabularies';

const said = (fields: Partial<CriterionAssessment> = {}): CriterionAssessment => ({
  criterion: 'F1_1',
  level: 3,
  justification: { lang: 'es', text: 'El consejo existe por resolución.' },
  evidence: [{ kind: 'meeting', id: 1 }],
  ...fields,
});

test('a factor has five criteria', () => {
  for (const factor of FACTORS) {
    expect(criteriaOf(factor)).toHaveLength(5);
    expect(criteriaOf(factor).map(factorOf)).toEqual(Array(5).fill(factor));
  }
});

test.each<[string, string | null, boolean]>([
  ['2026-08-31', '2026-09-30', false],
  ['2026-09-01', '2026-09-30', true],
  ['2026-09-30', '2026-09-30', true],
  ['2026-10-01', '2026-09-30', false],
  ['2031-01-01', null, true],
])('on %s a round that closes on %s is open: %s', (day, closesOn, open) => {
  expect(isOpenOn({ openedOn: '2026-09-01', closesOn }, day)).toBe(open);
});

describe('whose perspective a person has', () => {
  const GROUPS: Record<number, ConstituentGroup> = {
    1: 'SSE',
    2: 'WRK',
    3: 'EMP',
    4: 'ACA',
    5: 'GOV',
    6: 'WOM',
  };
  const grant = (role: RoleGrant['role'], bodyId: number | null = null, country: string | null = 'CL') => ({
    role,
    country,
    bodyId,
  });
  test.each<[string, RoleGrant[], string[]]>([
    ['a coordinator', [grant('coordinator')], ['ministry']],
    ['a coordinator of another country', [grant('coordinator', null, 'KE')], []],
    ['a specialist', [grant('specialist', null, null)], ['independent']],
    ['a cooperative federation', [grant('constituent', 1)], ['sse']],
    ["a workers' centre", [grant('constituent', 2)], ['workers']],
    ["an employers' organisation", [grant('constituent', 3)], ['employers']],
    ['a university', [grant('constituent', 4)], ['independent']],
    ['a constituent of a government body', [grant('constituent', 5)], []],
    ["a women's organisation", [grant('constituent', 6)], []],
    ['a constituent of an unknown body', [grant('constituent', 99)], []],
    ["a workers' centre of another country", [grant('constituent', 2, 'KE')], []],
    ['a reporter, a secretary, a manager', [grant('reporter', 1), grant('secretary'), grant('manager')], []],
    ['an administrator', [grant('administrator', null, null)], []],
    ['who has two roles', [grant('constituent', 2), grant('coordinator')], ['ministry', 'workers']],
  ])('%s', (_, grants, perspectives) => {
    expect(perspectivesOf({ grants }, 'CL', (id) => GROUPS[id])).toEqual(perspectives);
  });
});

describe('what keeps a draft from being published', () => {
  test.each<[string, CriterionAssessment[], [string, string][]]>([
    ['nothing', [said()], []],
    ['nothing said', [], [['criteria', 'nothingAssessed']]],
    ['nothing assessed', [said({ level: null })], [['criteria', 'nothingAssessed']]],
    [
      'no justification',
      [said({ justification: null })],
      [['criteria.0.justification', 'justificationNeeded']],
    ],
    [
      'no evidence',
      [said(), said({ criterion: 'F1_2', evidence: [] })],
      [['criteria.1.evidence', 'evidenceNeeded']],
    ],
    [
      'a criterion that is not assessed needs neither',
      [said(), said({ criterion: 'F1_2', level: null, justification: null, evidence: [] })],
      [],
    ],
  ])('%s', (_, criteria, errors) => {
    expect(unpublishable(criteria).map(({ path, code }) => [path, code])).toEqual(errors);
  });
});

describe('a draft', () => {
  const errors = (criteria: unknown[]) => {
    const { error } = AssessmentEdit.safeParse({ criteria });
    return error ? fieldErrors(error).map(({ path, code }) => [path, code]) : [];
  };
  test.each<[string, unknown[], string[][]]>([
    ['may be empty', [], []],
    ['may lack everything', [said({ level: null, justification: null, evidence: [] })], []],
    ['names a criterion once', [said(), said()], [['criteria.1.criterion', 'repeatedValue']]],
    ['knows no level 0', [said({ level: 0 })], [['criteria.0.level', 'tooSmall']]],
    ['knows no level 6', [said({ level: 6 })], [['criteria.0.level', 'tooBig']]],
    ['knows no half levels', [said({ level: 2.5 })], [['criteria.0.level', 'wrongType']]],
  ])('%s', (_, criteria, expected) => {
    expect(errors(criteria)).toEqual(expected);
  });
});

test('an edit replaces what it names, in the order of the criteria, and leaves the rest', () => {
  const before = [said(), said({ criterion: 'F1_3', level: 2 })];
  const criteria = [said({ criterion: 'F1_3', level: 5 }), said({ criterion: 'F1_2', level: null })];
  expect(withEdit(before, { criteria }).map(({ criterion, level }) => [criterion, level])).toEqual([
    ['F1_1', 3],
    ['F1_2', null],
    ['F1_3', 5],
  ]);
});

test.each([
  ['2026-09', true],
  ['2026-13', false],
  ['2026', false],
  ['0000-01', false],
  ['9999-12', false],
])('a round is of a month: %s', (period, valid) => {
  expect(RoundInput.safeParse({ period }).success).toBe(valid);
});

test.each([
  ['2021-11', false],
  ['2021-12', true],
  ['2026-09', true],
  ['2028-12', true],
  ['2029-01', false],
  ['2150-01', false],
])('a round of a roadmap from 2023 to 2027 may be of %s: %s', (period, allowed) => {
  const errors = checkRound(period, { startsOn: '2023-01-01', endsOn: '2027-12-31' });
  expect(errors.map(({ code }) => code)).toEqual(allowed ? [] : ['outsideRoadmap']);
});
