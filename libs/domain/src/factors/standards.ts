import * as z from 'zod';

/** How many numbered targets and how many lettered ones (means of implementation) each of the 17 goals has. */
const TARGETS_OF_GOALS: readonly (readonly [numbered: number, lettered: number])[] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
];

/** Every target of the Sustainable Development Goals in their order: `1.1` … `1.5`, `1.a`, `1.b`, `2.1` … */
export const SDG_TARGETS: readonly string[] = TARGETS_OF_GOALS.flatMap(([numbered, lettered], n) => [
  ...Array.from({ length: numbered }, (_, target) => `${n + 1}.${target + 1}`),
  ...Array.from('abcd'.slice(0, lettered), (letter) => `${n + 1}.${letter}`),
]);
const KNOWN_TARGETS = new Set(SDG_TARGETS);

/** A target that exists: the goals have no 8.11 and no 17.a. */
export const SdgTarget = z
  .string()
  .refine((code) => KNOWN_TARGETS.has(code), { params: { code: 'unknownTarget' } })
  .meta({ examples: ['8.3', '8.a'] });

/** The goal of a target: 8 of `8.a`. */
export const goalOf = (target: string): number => Number(target.slice(0, target.indexOf('.')));

/** Standards and resolutions that a milestone may serve. Titles in full: catalogue `factor.standard.*`. */
export const STANDARDS = [
  'R193',
  'R204',
  'C144',
  'C87',
  'C98',
  'C102',
  'C111',
  'C141',
  'C190',
  'R198',
  'R202',
  'R205',
  'DEC1998',
  'JUST2015',
  'DEC2019',
  'RES77_281',
  'RES79_213',
  'OECD2022',
  'ICLS20',
  'ICLS21',
] as const;
export const Standard = z.enum(STANDARDS);
export type Standard = z.infer<typeof Standard>;
