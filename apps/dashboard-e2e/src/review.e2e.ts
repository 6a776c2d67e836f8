import type { Page } from '@playwright/test';
import { signInAs } from './support/people';
import { expect, test, watch } from './support/test';

const REPORTS = '/roadmaps/CL-HRR/reports';

/** The newest period that has ended: the first half of 2026 is with the specialist when the demo is loaded. */
test('a report is returned, submitted again, accepted and published, and then everybody reads it', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(90_000);
  const coordinator = page;
  const specialist = await (await browser.newContext()).newPage();
  const mistakes = watch(specialist);
  await signInAs(specialist, 'specialist');
  await specialist.getByRole('link', { name: 'Reports to review' }).click();
  const waiting = specialist.getByRole('region', { name: /Waiting for a decision/ });
  await waiting.getByRole('link', { name: /Chile · 1 Jan 2026/ }).click();
  await expect(specialist.getByText('As it was submitted')).toBeVisible();
  const report = specialist.url();

  await specialist.getByRole('button', { name: 'Return with comments' }).click();
  const decision = specialist.getByRole('form');
  await decision.getByRole('button', { name: 'Return with comments' }).click();
  await expect(decision.getByText('Needed', { exact: false }).first()).toBeVisible();
  await decision.getByLabel('What is to be changed').fill('Name the regions without a table.');
  await decision.getByRole('button', { name: 'Return with comments' }).click();
  await expect(specialist.getByText('The report is returned')).toBeVisible();

  await signInAs(coordinator, 'coordinator');
  await coordinator.goto(report);
  await expect(coordinator.getByText('Name the regions without a table.')).toBeVisible();
  await expect(coordinator.getByRole('button', { name: 'Publicar' })).toHaveCount(0);
  await coordinator.getByRole('link', { name: 'Escribir la narración' }).click();
  await coordinator.getByLabel('Dificultades').fill('Trece regiones no tuvieron mesa en 24 meses.');
  await coordinator.getByRole('button', { name: 'Guardar' }).click();
  await expect(coordinator.getByText('Trece regiones no tuvieron mesa')).toBeVisible();
  await take(coordinator, 'Enviar');
  await expect(coordinator.getByText('El informe fue enviado')).toBeVisible();

  await specialist.reload();
  await expect(specialist.getByText('Trece regiones no tuvieron mesa')).toBeVisible();
  await take(specialist, 'Accept');
  await expect(specialist.getByText('The report is accepted')).toBeVisible();
  expect((await request.get(fileOf(report, 'es'))).status()).toBe(404);

  await coordinator.reload();
  await take(coordinator, 'Publicar');
  await expect(coordinator.getByText('El informe fue publicado')).toBeVisible();
  const steps = coordinator.getByRole('listitem').filter({ hasText: 'Coordinación DAES' });
  await expect(steps.first()).toContainText('Publicado');

  const reader = await (await browser.newContext({ locale: 'fr' })).newPage();
  await reader.goto(report);
  await expect(reader.getByText('Trece regiones no tuvieron mesa')).toBeVisible();
  await expect(reader.getByText('Coordinación DAES')).toHaveCount(0);
  for (const language of ['en', 'es', 'fr']) {
    const file = await request.get(fileOf(report, language));
    expect(file.headers()['content-type']).toBe('application/pdf');
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect(mistakes).toEqual([]);
  await specialist.context().close();
  await reader.context().close();
});

test('two reports are set side by side', async ({ page }) => {
  await page.goto(REPORTS);
  await page.getByRole('link', { name: 'Compare the last two reports' }).click();
  const meetings = page.getByRole('row', { name: /Meetings held/ });
  await expect(meetings).toContainText('2');
  await expect(page.getByRole('columnheader', { name: /1 Jul 2025/ }).first()).toBeVisible();
});

async function take(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('form').getByRole('button', { name: step, exact: true }).click();
}

/** The address of a report's PDF, from that of its page. */
const fileOf = (report: string, language: string) =>
  new URL(`/api${new URL(report).pathname}/files/report.pdf?language=${language}`, report).toString();
