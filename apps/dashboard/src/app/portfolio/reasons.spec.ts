import { type CountryAttention, PORTFOLIO_REASONS, type PortfolioReason, REASON_PAGES } from '@rumbo/domain';
import { reasonPlace } from './reasons';

const place = (reason: PortfolioReason, factor: CountryAttention['factor'] = null) =>
  reasonPlace('CL-HRR', { reason, factor });

test.each<[PortfolioReason, CountryAttention['factor'], string]>([
  ['overdue', null, '/roadmaps/CL-HRR/plan?state=overdue'],
  ['at_risk', null, '/roadmaps/CL-HRR/plan?state=at_risk'],
  ['silent', null, '/roadmaps/CL-HRR/plan?attention=yes'],
  ['report_overdue', null, '/roadmaps/CL-HRR/reports'],
  ['indicators_off_track', null, '/roadmaps/CL-HRR/indicators?state=off_track'],
  ['dialogue_gap', null, '/roadmaps/CL-HRR/dialogue/meetings?status=held'],
  ['dialogue_exclusion', null, '/roadmaps/CL-HRR/dialogue'],
  ['minutes_pending', null, '/roadmaps/CL-HRR/dialogue/meetings?minutes=pending'],
  ['disagreement', 'F1', '/roadmaps/CL-HRR/factors/F1#disagreements'],
  ['factor_low', 'F2', '/roadmaps/CL-HRR/factors/F2'],
])('%s leads to the records behind it', (reason, factor, address) => {
  const { path, query, fragment } = place(reason, factor);
  const search = query ? `?${new URLSearchParams(query)}` : '';
  expect(`${path.join('/')}${search}${fragment ? `#${fragment}` : ''}`).toBe(address);
});

test('every reason leads within the part of the roadmap that the domain names for it', () => {
  for (const reason of PORTFOLIO_REASONS) expect(place(reason).path[2]).toBe(REASON_PAGES[reason]);
});
