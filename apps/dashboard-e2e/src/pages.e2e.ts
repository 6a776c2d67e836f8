import { expectAccessible, expectLoaded, expectNoSidewaysScroll } from './support/checks';
import { type PEOPLE, signInAs } from './support/people';
import { expect, test } from './support/test';

interface Visit {
  as?: keyof typeof PEOPLE;
  pages: string[];
}

const VISITS: Visit[] = [
  {
    pages: [
      '/',
      '/sign-in',
      '/roadmaps/CL-HRR',
      '/roadmaps/CL-HRR/outlook',
      '/roadmaps/CL-HRR/brief',
      '/roadmaps/CL-HRR/plan',
      '/roadmaps/CL-HRR/plan/timeline',
      '/roadmaps/CL-HRR/milestones/4',
      '/roadmaps/CL-HRR/dialogue',
      '/roadmaps/CL-HRR/dialogue/meetings',
      '/roadmaps/CL-HRR/dialogue/meetings?view=calendar',
      '/roadmaps/CL-HRR/dialogue/meetings/12',
      '/roadmaps/CL-HRR/dialogue/agreements',
      '/roadmaps/CL-HRR/indicators',
      '/roadmaps/CL-HRR/indicators/FRM-01?by=sex',
      '/roadmaps/CL-HRR/indicators/ENE_TP?by=territory',
      '/roadmaps/CL-HRR/indicators/FRM-01/compare?countries=KE,SN',
      '/roadmaps/CL-HRR/factors/engagement',
      '/roadmaps/CL-HRR/factors/policies',
      '/roadmaps/CL-HRR/factors',
      '/roadmaps/CL-HRR/factors/F1',
      '/roadmaps/CL-HRR/factors/assessments/4',
      '/roadmaps/CL-HRR/reports',
      '/roadmaps/CL-HRR/reports/2',
      '/roadmaps/CL-HRR/reports/compare?a=3&b=2',
      '/roadmaps/CL-HRR/history?from=2024-06-30&by=axis',
      '/nowhere',
    ],
  },
  { as: 'reporter', pages: ['/my-updates', '/account', '/roadmaps/CL-HRR/milestones/4'] },
  { as: 'constituent', pages: ['/mentions', '/roadmaps/CL-HRR/factors/F1'] },
  {
    as: 'specialist',
    pages: [
      '/portfolio',
      '/portfolio/compare?roadmaps=CL-HRR,KE-PROS,SN-ESS',
      '/portfolio/experience?text=formalisation',
      '/review',
      '/roadmaps/CL-HRR/reports/1',
    ],
  },
  { as: 'senegalese', pages: ['/roadmaps/SN-ESS/reports/5', '/roadmaps/SN-ESS/reports/5/write'] },
  {
    as: 'coordinator',
    pages: [
      '/roadmaps/CL-HRR/plan',
      '/roadmaps/CL-HRR/milestones/4/edit',
      '/roadmaps/CL-HRR/history/story',
      '/roadmaps/CL-HRR/milestones/new',
      '/roadmaps/new',
      '/roadmaps/CL-HRR/edit',
      '/roadmaps/CL-HRR/import',
      '/roadmaps/CL-HRR/plan/axes/new',
      '/roadmaps/CL-HRR/plan/axes/1/objectives/new',
      '/roadmaps/CL-HRR/plan/axes/arrange',
      '/roadmaps/CL-HRR/indicators/FRM-01',
      '/roadmaps/CL-HRR/indicators/FRM-01/enter',
      '/roadmaps/CL-HRR/indicators/FRM-01/target',
      '/roadmaps/CL-HRR/indicators/FRM-01/break',
      '/roadmaps/CL-HRR/indicators/new',
      '/roadmaps/CL-HRR/factors/engagement',
      '/roadmaps/CL-HRR/factors/engagement/instruments/1',
      '/roadmaps/CL-HRR/factors/engagement/recommendations/new',
      '/roadmaps/CL-HRR/factors/engagement/milestones/1',
      '/roadmaps/CL-HRR/factors/policies/documents/1',
      '/roadmaps/CL-HRR/factors/policies/objectives/1',
      '/roadmaps/CL-HRR/factors',
      '/roadmaps/CL-HRR/reports',
      '/roadmaps/CL-HRR/reports/periods/new',
      '/admin/bodies',
      '/admin/bodies/new',
    ],
  },
  {
    as: 'secretary',
    pages: [
      '/roadmaps/CL-HRR/dialogue/meetings/new',
      '/roadmaps/CL-HRR/dialogue/meetings/12/edit',
      '/roadmaps/CL-HRR/dialogue/meetings/12/print',
      '/roadmaps/CL-HRR/dialogue/bodies',
      '/roadmaps/CL-HRR/dialogue/bodies/new',
    ],
  },
  { as: 'administrator', pages: ['/admin/users', '/admin/users/new', '/admin/users/1', '/admin/refusals'] },
  { as: 'italian', pages: ['/roadmaps/IT-PNRR', '/roadmaps/IT-PNRR/plan'] },
];

for (const { as, pages } of VISITS)
  for (const address of pages)
    test(`${address} serves ${as ?? 'the public'} in light on a desk, in dark on a phone`, async ({
      page,
    }) => {
      if (as) await signInAs(page, as);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(address);
      await expectLoaded(page);
      await expectAccessible(page);

      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 390, height: 844 });
      await expectLoaded(page);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });

/** `UPDATE_SCREENSHOTS=1` asks for it: the picture goes into the repository. */
if (process.env['UPDATE_SCREENSHOTS'])
  test('the picture of the overview for the README', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/roadmaps/CL-HRR');
    await expectLoaded(page);
    await expect(page.getByRole('heading', { name: 'Attention list' })).toBeVisible();
    await page.screenshot({ path: 'docs/images/overview.png' });
  });
