import * as z from 'zod';
import { failWith, fieldErrors } from './problem';

const Input = z.strictObject({
  name: z.string().min(1).max(5),
  count: z.int().min(2).max(9),
  ratio: z.number().positive().lt(1),
  step: z.number().multipleOf(5),
  kind: z.enum(['a', 'b']),
  email: z.email(),
  link: z.url(),
  code: z.string().regex(/^[A-Z]+$/),
  password: z.string().min(12),
  tags: z.array(z.string()).min(1).max(2),
  names: z.record(z.string().regex(/^[a-z]{2}$/), z.string()),
  shape: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('x') }),
    z.object({ kind: z.literal('y') }),
  ]),
  either: z.union([z.string(), z.number()]),
  rule: z.string().superRefine((text, ctx) => {
    if (text === 'bare') ctx.addIssue('not ours');
    if (text === 'bad') failWith(ctx, 'ourRule', { value: text });
    if (text === 'deep') failWith(ctx, 'ourRule', undefined, ['inside', 0]);
  }),
});

const good = {
  name: 'Maule',
  count: 2,
  ratio: 0.5,
  step: 10,
  kind: 'a',
  email: 'coordinacion@daes.example',
  link: 'https://daes.example',
  code: 'DAES',
  password: 'long enough to pass',
  tags: ['x'],
  names: { es: 'Maule' },
  shape: { kind: 'x' },
  either: 1,
  rule: 'fine',
};

/** Every way of asking a schema must give the same errors: the API's pipe asks through Standard Schema. */
async function errorsOf(input: unknown) {
  const parsed = Input.safeParse(input);
  const errors = parsed.error ? fieldErrors(parsed.error) : [];
  const standard = await Input['~standard'].validate(input);
  expect(fieldErrors({ issues: (standard.issues ?? []) as z.core.$ZodIssue[] })).toEqual(errors);
  return errors;
}

describe('field errors', () => {
  it('are none for good input', async () => {
    expect(await errorsOf(good)).toEqual([]);
  });

  it.each([
    ['a missing text', { name: undefined }, { path: 'name', code: 'required' }],
    ['an empty text', { name: '' }, { path: 'name', code: 'required' }],
    ['null where a value is needed', { count: null }, { path: 'count', code: 'required' }],
    ['a missing choice', { kind: undefined }, { path: 'kind', code: 'required' }],
    ['a missing list', { tags: undefined }, { path: 'tags', code: 'required' }],
    ['nothing for either type', { either: null }, { path: 'either', code: 'required' }],
    ['a number for a text', { name: 5 }, { path: 'name', code: 'wrongType', params: { expected: 'string' } }],
    [
      'a text for a number',
      { ratio: '1' },
      { path: 'ratio', code: 'wrongType', params: { expected: 'number' } },
    ],
    [
      'a fraction for a whole',
      { count: 2.5 },
      { path: 'count', code: 'wrongType', params: { expected: 'int' } },
    ],
    ['infinity', { ratio: Infinity }, { path: 'ratio', code: 'wrongType', params: { expected: 'number' } }],
    ['a text too long', { name: 'Aysén!' }, { path: 'name', code: 'tooLong', params: { limit: 5 } }],
    [
      'a text too short',
      { password: 'short' },
      { path: 'password', code: 'tooShort', params: { limit: 12 } },
    ],
    ['a number too small', { count: 1 }, { path: 'count', code: 'tooSmall', params: { limit: 2 } }],
    ['a number too big', { count: 10 }, { path: 'count', code: 'tooBig', params: { limit: 9 } }],
    ['zero where it must be above', { ratio: 0 }, { path: 'ratio', code: 'notAbove', params: { limit: 0 } }],
    ['one where it must be below', { ratio: 1 }, { path: 'ratio', code: 'notBelow', params: { limit: 1 } }],
    ['a broken step', { step: 7 }, { path: 'step', code: 'notMultiple', params: { of: 5 } }],
    ['too few items', { tags: [] }, { path: 'tags', code: 'tooFew', params: { limit: 1 } }],
    ['too many items', { tags: ['a', 'b', 'c'] }, { path: 'tags', code: 'tooMany', params: { limit: 2 } }],
    ['a wrong item', { tags: [1] }, { path: 'tags.0', code: 'wrongType', params: { expected: 'string' } }],
    ['an unknown choice', { kind: 'c' }, { path: 'kind', code: 'unknownValue', params: { allowed: 'a, b' } }],
    ['no e-mail', { email: 'nobody' }, { path: 'email', code: 'invalidEmail' }],
    ['no address', { link: 'nowhere' }, { path: 'link', code: 'invalidUrl' }],
    ['another format', { code: 'daes' }, { path: 'code', code: 'invalidFormat' }],
    ['an unknown field', { extra: 1 }, { path: 'extra', code: 'unknownField' }],
    ['an unknown key', { names: { spanish: 'Maule' } }, { path: 'names.spanish', code: 'unknownField' }],
    ['a value of no union', { either: true }, { path: 'either', code: 'invalid' }],
    ['an unknown variant', { shape: { kind: 'z' } }, { path: 'shape.kind', code: 'invalid' }],
    ['a rule of ours', { rule: 'bad' }, { path: 'rule', code: 'ourRule', params: { value: 'bad' } }],
    ['a rule about a part', { rule: 'deep' }, { path: 'rule.inside.0', code: 'ourRule' }],
    ['a rule without a code', { rule: 'bare' }, { path: 'rule', code: 'invalid' }],
  ])('say what is wrong with %s', async (_, change, expected) => {
    expect(await errorsOf({ ...good, ...change })).toEqual([expected]);
  });

  it('name every missing field of an empty object', async () => {
    const errors = await errorsOf({});
    expect(errors).toEqual(Object.keys(good).map((path) => ({ path, code: 'required' })));
  });

  it('have an empty path for the whole input', async () => {
    expect(await errorsOf('text')).toEqual([{ path: '', code: 'wrongType', params: { expected: 'object' } }]);
  });
});
