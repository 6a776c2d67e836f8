import { apiUrl, countryOf, PATHS } from './paths';

describe('an address of the API', () => {
  it.each([
    [apiUrl(PATHS.session), '/api/session'],
    [apiUrl(PATHS.overview, { roadmap: 'CL-HRR' }), '/api/roadmaps/CL-HRR/overview'],
    [apiUrl(PATHS.milestone, { roadmap: 'CL-HRR', id: 7 }), '/api/roadmaps/CL-HRR/milestones/7'],
    [apiUrl(PATHS.invitation, { token: 'a/b?c' }), '/api/invitations/a%2Fb%3Fc'],
  ])('%s', (built, expected) => {
    expect(built).toBe(expected);
  });

  it('is one for each name', () => {
    expect(new Set(Object.values(PATHS)).size).toBe(Object.keys(PATHS).length);
  });

  it('names the country of its roadmap', () => {
    expect(countryOf('SN-ESS')).toBe('SN');
  });
});
