import { type Roadmap, RoadmapInput } from '@rumbo/domain';
import { draftOfRoadmap, emptyRoadmap, toRoadmap } from './roadmap-draft';

const roadmap: Roadmap = {
  id: 1,
  code: 'SN-ESS',
  country: 'SN',
  title: { lang: 'fr', text: 'Feuille de route' },
  summary: null,
  status: 'in_force',
  startsOn: '2025-01-01',
  endsOn: '2027-12-31',
  language: 'fr',
  timeZone: 'Africa/Dakar',
  adoption: null,
  illustrative: false,
  version: 4,
};

test('a roadmap that was not touched is sent as it is', () => {
  const { id: _, country: _country, illustrative: _illustrative, version: _version, ...stored } = roadmap;
  expect(toRoadmap(draftOfRoadmap(roadmap))).toEqual(stored);
});

test('a new roadmap lacks what nobody has typed', () => {
  const draft = emptyRoadmap({ code: 'SN', timeZone: 'Africa/Dakar' }, 'fr');
  const checked = RoadmapInput.safeParse(toRoadmap(draft));
  const missing = checked.error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(missing.sort()).toEqual(['code', 'endsOn', 'startsOn', 'title.text']);
});

test('the code is the country’s, in capitals', () => {
  const draft = { ...emptyRoadmap({ code: 'SN', timeZone: 'Africa/Dakar' }, 'fr'), code: ' ess2 ' };
  expect(toRoadmap(draft).code).toBe('SN-ESS2');
});
