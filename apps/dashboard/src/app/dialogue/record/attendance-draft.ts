import {
  type AttendanceInput,
  type Body,
  type ConstituentGroup,
  LANGUAGES,
  localize,
  type MeetingPage,
} from '@rumbo/domain';

/** The four counts of persons, in the order in which a paper list has them. */
export const SEXES = ['female', 'male', 'other', 'undeclared'] as const;
type Sex = (typeof SEXES)[number];

/** A line of the attendance list as it is being typed: a count that nobody typed is none. */
export type AttendanceDraft = Omit<AttendanceInput, Sex> & Record<Sex, number | null>;

/** Who usually comes to the meetings of a dialogue body. */
export type Usual = MeetingPage['usual'][number];

/** A line that nobody has written on; who is listed at a meeting that was held usually came. */
export const blankLine = (attended: boolean): AttendanceDraft => ({
  bodyId: null,
  organisation: '',
  group: 'GOV',
  role: 'member',
  invited: true,
  attended,
  female: null,
  male: null,
  other: null,
  undeclared: null,
});

export const isBlank = (line: AttendanceDraft): boolean =>
  !line.organisation.trim() && SEXES.every((sex) => !line[sex]);

export const toAttendance = (line: AttendanceDraft): AttendanceInput => ({
  ...line,
  organisation: line.organisation.trim(),
  female: line.female ?? 0,
  male: line.male ?? 0,
  other: line.other ?? 0,
  undeclared: line.undeclared ?? 0,
});

/** Zeros of a record are empty cells: a paper list has none either. */
export const draftOfAttendance = (line: AttendanceInput): AttendanceDraft => ({
  ...line,
  female: line.female || null,
  male: line.male || null,
  other: line.other || null,
  undeclared: line.undeclared || null,
});

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .trim()
    .toLowerCase();

const namesOf = ({ acronym, name }: Body) => [
  acronym,
  ...LANGUAGES.map((language) => localize(name, language).text),
];

/** The body that an organisation's line names, by its acronym or its whole name in any language. */
export const bodyNamed = (bodies: readonly Body[], organisation: string): Body | undefined =>
  bodies.find((body) => namesOf(body).some((name) => plain(name) === plain(organisation)));

/** Bodies to propose for what was typed so far: those whose acronym begins so come first. */
export function proposedBodies(bodies: readonly Body[], typed: string, limit = 8): Body[] {
  const sought = plain(typed);
  if (sought === '') return [];
  const rank = (body: Body) => (plain(body.acronym).startsWith(sought) ? 0 : 1);
  return bodies
    .filter((body) => body.active && namesOf(body).some((name) => plain(name).includes(sought)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limit);
}

/** The line with the body that its organisation names, and that body's group. */
export function identified(line: AttendanceDraft, bodies: readonly Body[]): AttendanceDraft {
  const body = bodyNamed(bodies, line.organisation);
  return { ...line, bodyId: body?.id ?? null, group: body?.group ?? line.group };
}

/** Usual organisations that the list does not have yet. */
export function missingUsual(lines: readonly AttendanceDraft[], usual: readonly Usual[]): Usual[] {
  const listed = new Set(lines.map(({ organisation }) => plain(organisation)));
  return usual.filter(({ organisation }) => !listed.has(plain(organisation)));
}

/** The list with the usual organisations that it lacks, before the line that is still blank. */
export function withUsual(
  lines: readonly AttendanceDraft[],
  usual: readonly Usual[],
  attended: boolean,
): AttendanceDraft[] {
  const added = missingUsual(lines, usual).map((one) => ({ ...blankLine(attended), ...one }));
  return [...lines.filter((line) => !isBlank(line)), ...added];
}

/** Who came to a meeting, and who came to those before it: proposed for the next one. */
export function usualOf({ meeting, usual }: Pick<MeetingPage, 'meeting' | 'usual'>): Usual[] {
  const came = meeting.attendance
    .filter(({ attended }) => attended)
    .map(
      ({
        bodyId,
        organisation,
        group,
      }: {
        bodyId: number | null;
        organisation: string;
        group: ConstituentGroup;
      }) => ({
        bodyId,
        organisation,
        group,
      }),
    );
  const known = new Set(came.map(({ organisation }) => plain(organisation)));
  return [...came, ...usual.filter(({ organisation }) => !known.has(plain(organisation)))];
}
