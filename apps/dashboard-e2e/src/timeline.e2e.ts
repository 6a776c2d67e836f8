import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { MilestonePage, Timeline } from '@rumbo/domain';
import { expectAccessible, expectLoaded, expectNoSidewaysScroll } from './support/checks';
import { scrollThrough } from './support/frames';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

const ITALIAN_PLAN = resolve(
  import.meta.dirname,
  '../../../../shared/data/roadmap-italy-pnrr/PNRR_MeT_OA_programmazione_v02.csv',
);
const row = (page: Page, name: RegExp) => page.getByRole('treeitem', { name });

test('a reader goes from the table to the timeline, nearer by keys, and opens a milestone', async ({
  page,
}) => {
  await page.goto('/roadmaps/CL-HRR/plan');
  await page.getByRole('link', { name: 'Timeline' }).click();
  const tree = page.getByRole('tree', { name: 'Timeline' });
  await expect(tree).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Plan' })).toHaveAttribute('aria-selected', 'true');

  await page.getByRole('button', { name: 'Quarters' }).click();
  await expect(page).toHaveURL(/zoom=quarter/);
  await row(page, /^1 /).focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/zoom=month/);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect(page).not.toHaveURL(/zoom/);

  await page.keyboard.press('ArrowDown');
  await expect(row(page, /^1\.1 /)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(row(page, /^1\.1 /)).toHaveAttribute('aria-expanded', 'false');
  await expect(row(page, /^1\.1\.2 /)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(row(page, /^4\.3\.3 /)).toBeFocused();
  await expect(row(page, /^4\.3\.3 /)).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(row(page, /^1 /)).toBeFocused();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowDown');
  await expect(row(page, /^1\.1\.2 .*, due Jun 2026, Overdue, Critical$/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^1\.1\.2/ })).toBeVisible();
});

test('a filter and its address show what was postponed, from when to when', async ({ page }) => {
  await page.goto('/roadmaps/CL-HRR/plan/timeline');
  await page.getByRole('checkbox', { name: 'Postponed only' }).check();
  await expect(page).toHaveURL(/slipped=yes/);
  await expect(
    row(page, /^2\.2\.4 .*, due Sept 2027, originally Mar 2027, 183 days later, Planned/),
  ).toBeVisible();
  await expect(row(page, /^1\.1\.2 /)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Postponed only' })).toBeChecked();
  await page.getByRole('button', { name: /Clear/ }).click();
  await expect(page).not.toHaveURL(/slipped/);
});

test('a coordinator says what a milestone waits for: circles are refused, contradictions are told', async ({
  page,
}) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/plan?q=3.2.2');
  await page.getByRole('link', { name: /^3\.2\.2/ }).click();
  await page.getByRole('button', { name: 'Editar dependencias' }).press('Enter');
  const search = page.getByRole('combobox', { name: 'Agregar un hito por código o título' });
  const save = page
    .getByRole('form', { name: 'Editar dependencias' })
    .getByRole('button', { name: 'Guardar' });

  await search.fill('cuenta satelite');
  await search.press('Enter');
  await expect(page.getByText('el hito se esperaría a sí mismo: 3.2.2 → 3.2.3 → 3.2.2')).toBeVisible();
  await save.click();
  await expect(save).toBeVisible();
  await page.getByRole('button', { name: /Dejar de esperar a 3\.2\.3/ }).press('Enter');
  await expect(page.getByText('se esperaría a sí mismo')).toHaveCount(0);

  await search.fill('4.1.3');
  await search.press('Enter');
  await expect(page.getByText('vence antes que 4.1.3, que debe terminar primero')).toBeVisible();
  await expectAccessible(page);
  await save.press('Enter');
  await expect(page.getByText('3.2.2: vence antes que 4.1.3, que debe terminar primero')).toBeVisible();
  await expect(page.getByText('Ahora espera a 4.1.3')).toBeVisible();

  await page.goto('/roadmaps/CL-HRR/plan/timeline');
  await expect(row(page, /^3\.2\.2 .*vence antes que 4\.1\.3, que debe terminar primero$/)).toBeAttached();

  await page.goBack();
  await page.getByRole('button', { name: 'Editar dependencias' }).click();
  await page.getByRole('button', { name: /Dejar de esperar a 4\.1\.3/ }).click();
  await save.click();
  await expect(page.getByText('Ya no espera a 4.1.3')).toBeVisible();
});

test('the timeline of the Italian plan, 1,489 milestones, scrolls steadily and prints whole', async ({
  page,
}) => {
  test.skip(!existsSync(ITALIAN_PLAN), `The real file is not there: ${ITALIAN_PLAN}`);
  test.slow();
  await signInAs(page, 'italian');
  await page.goto('/roadmaps/IT-PNRR/plan/timeline?zoom=quarter');
  await expectLoaded(page);
  if (await page.getByText('This plan is still empty').isVisible()) await bringItalianPlanIn(page);

  await expect(page.getByText(/1,489 of 1,?489 milestones/)).toBeVisible();
  const drawn = await scrollThrough(page.locator('rumbo-timeline .scroller'), 450, '.row');
  await page.getByRole('link', { name: 'Table' }).click();
  const table = page.getByRole('list', { name: 'Plan' });
  await expect(table).toBeVisible();
  const listed = await scrollThrough(table, 450, '.line');
  test.info().annotations.push({ type: 'frames', description: JSON.stringify({ drawn, listed }) });
  expect(drawn.count).toBeGreaterThan(150);
  expect(drawn.blank, 'pictures without rows').toBe(0);
  /** How fast the machine is does not matter here: the drawing is to be about as steady as the table beside it. */
  expect(drawn.median, 'milliseconds from picture to picture').toBeLessThanOrEqual(3 * listed.median);
  expect(drawn.p95, 'the same, of 95 of 100').toBeLessThanOrEqual(3 * listed.p95 + 50);

  await page.goBack();
  await expect(page.getByRole('tree', { name: 'Timeline' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.getByRole('treeitem').count()).toBeGreaterThan(1_489);
});

async function bringItalianPlanIn(page: Page): Promise<void> {
  await page.goto('/roadmaps/IT-PNRR/import');
  await page.getByLabel('Choose a file').setInputFiles(ITALIAN_PLAN);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'See the preview' }).click();
  await page.getByRole('button', { name: 'Import 1,489 rows' }).click();
  await expect(page.getByText(/has been imported/)).toBeVisible({ timeout: 20_000 });
  await page.goto('/roadmaps/IT-PNRR/plan/timeline?zoom=quarter');
}

test('what somebody else says of the same milestone meanwhile is shown, and nothing chosen is lost', async ({
  page,
}) => {
  await signInAs(page, 'coordinator');
  const { milestones } = (await (await page.request.get('/api/roadmaps/CL-HRR/timeline')).json()) as Timeline;
  const idOf = (wanted: string) => milestones.find(({ code }) => code === wanted)?.id ?? 0;
  const address = `/api/roadmaps/CL-HRR/milestones/${idOf('1.2.3')}`;
  const set = async (predecessorIds: number[]) => {
    const { milestone } = (await (await page.request.get(address)).json()) as MilestonePage;
    const headers = { 'If-Match': `"${milestone.version}"` };
    const answer = await page.request.put(`${address}/dependencies`, { headers, data: { predecessorIds } });
    expect(answer.status()).toBe(200);
  };

  await page.goto(`/roadmaps/CL-HRR/milestones/${idOf('1.2.3')}`);
  await page.getByRole('button', { name: 'Editar dependencias' }).click();
  const search = page.getByRole('combobox', { name: 'Agregar un hito por código o título' });
  await search.fill('1.2.1');
  await search.press('Enter');
  await expect(page.getByRole('button', { name: /Dejar de esperar a 1\.2\.1/ })).toBeVisible();
  await set([idOf('1.2.2')]);
  await page
    .getByRole('form', { name: 'Editar dependencias' })
    .getByRole('button', { name: 'Guardar' })
    .click();

  const conflict = page.getByRole('alertdialog', { name: 'Alguien guardó antes que usted' });
  await expect(conflict.getByRole('radio', { name: /1\.2\.1/ })).toBeChecked();
  await conflict.getByRole('radio', { name: /1\.2\.2/ }).check();
  await conflict.getByRole('button', { name: 'Guardar con estos valores' }).click();
  await expect(page.getByText('Ahora espera a 1.2.2')).toBeVisible();
  await expect(page.getByText('Ahora espera a 1.2.1')).toHaveCount(0);
  await set([]);
});
