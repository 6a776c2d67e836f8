import { fieldErrors } from '../platform/problem';
import { Order, RoadmapEdit, RoadmapInput } from './roadmap';
import { isPublished, ROADMAP_STATUSES } from './vocabularies';

const good = {
  code: 'CL-HRR',
  title: { lang: 'es', text: 'Hoja de ruta' },
  startsOn: '2023-01-01',
  endsOn: '2027-12-31',
  language: 'es',
  timeZone: 'America/Santiago',
};
const errorsOf = (input: unknown) =>
  fieldErrors({ issues: RoadmapInput.safeParse(input).error?.issues ?? [] }).map(
    ({ path, code }) => `${path} ${code}`,
  );

describe('a roadmap', () => {
  it('begins as a draft', () => {
    expect(RoadmapInput.parse(good)).toMatchObject({ status: 'draft', summary: null, adoption: null });
  });

  it.each([
    [{ ...good, code: 'Chile' }, ['code invalidFormat']],
    [{ ...good, endsOn: '2023-01-01' }, ['endsOn endBeforeStart']],
    [{ ...good, startsOn: '2023-02-30' }, ['startsOn impossibleDate']],
    [{ ...good, timeZone: 'America/Valdivia' }, ['timeZone unknownTimeZone']],
    [{ ...good, status: 'overdue' }, ['status unknownValue']],
    [{ ...good, language: 'spanish' }, ['language invalidFormat']],
  ])('is refused as %j', (input, expected) => {
    expect(errorsOf(input)).toEqual(expected);
  });

  it('keeps its code for life', () => {
    const { code: _, ...edit } = good;
    expect(RoadmapEdit.safeParse(edit).success).toBe(true);
    expect(RoadmapEdit.safeParse(good).success).toBe(false);
  });

  it('is public from its adoption on', () => {
    expect(ROADMAP_STATUSES.filter(isPublished)).toEqual(['adopted', 'in_force', 'closed']);
  });
});

describe('an order', () => {
  it.each([
    [[3, 1, 2], []],
    [[1, 2, 1], ['ids repeatedValue']],
    [[], ['ids tooFew']],
    [['1'], ['ids.0 wrongType']],
  ])('of %j', (ids, expected) => {
    const issues = Order.safeParse({ ids }).error?.issues ?? [];
    expect(fieldErrors({ issues }).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});
