import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible, expectLoaded } from './support/checks';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

test('a manager sees which indicators are off track, and opens the arithmetic', async ({ page }) => {
  await page.goto('/roadmaps/CL-HRR?asOf=2026-11-24');
  await expectLoaded(page);
  await page.getByRole('heading', { name: 'Planned and actual completions' }).scrollIntoViewIfNeeded();
  const card = page.locator('rumbo-indicators-card');
  await expect(card.getByRole('link', { name: /3 Off track/ })).toBeVisible();
  const rate = card.getByRole('listitem').filter({ hasText: 'Informal employment rate' });
  await rate.getByText('Off track').click();
  await expect(rate.getByText('48.4 points of the way')).toBeVisible();
  await expectAccessible(page);

  await card.getByRole('link', { name: /3 Off track/ }).click();
  await expect(page).toHaveURL(/\/indicators\?state=off_track/);
  await expect(page.getByRole('status').filter({ hasText: '3 of' })).toBeVisible();
  await page.getByRole('link', { name: /FRM-01/ }).click();
  await expect(page.getByRole('heading', { name: 'Against the target' })).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('More than 30 points of the way behind');
});

test('the series of ILOSTAT and INE stand side by side, and no line joins them', async ({ page }) => {
  await page.goto('/roadmaps/CL-HRR/indicators/FRM-01');
  const chart = page.getByRole('img', { name: /Informal employment rate/ });
  await expect(chart).toBeVisible();
  const legend = page.locator('.legend');
  await expect(legend).toContainText('ILOSTAT BB:16207');
  await expect(legend).toContainText('ILOSTAT BA:460');
  await expect(legend).toContainText('INE ENE · population base 2017');
  await expect(page.locator('.breaks')).toContainText('no break has been declared');
  await page.getByLabel('Broken down by').selectOption({ label: 'Sex' });
  await expect(page).toHaveURL(/by=sex/);
  await expect(page.getByRole('heading', { name: 'Gap between women and men' })).toBeVisible();
  await expect(page.getByRole('row', { name: /2022/ })).toContainText('+1.9 pp');
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('row', { name: /^2022 ILOSTAT BA:460 Women/ })).toContainText('28.4');
});

test('a chart is taken along with its title, its source and the day', async ({ page }) => {
  await page.goto('/roadmaps/CL-HRR/indicators/FRM-01');
  await expect(page.getByRole('img', { name: /Informal employment rate/ })).toBeVisible();
  const svg = await downloaded(page, 'Download', 'Chart as SVG');
  expect(svg.name).toMatch(/^CL-HRR-FRM-01-\d{4}-\d\d-\d\d\.svg$/);
  for (const words of ['Informal employment rate · Chile', 'Source: ', 'ILOSTAT BA:460'])
    expect(svg.content.toString()).toContain(words);
  const png = await downloaded(page, 'Download', 'Chart as PNG');
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  const csv = await downloaded(page, 'Download', 'Figures as CSV');
  expect(csv.content.toString()).toContain('INE');
});

test.describe('in French, whose numbers have spaces of their own', () => {
  test.use({ locale: 'fr-FR' });
  test('a chart of invented figures is taken along, and says that they are', async ({ page }) => {
    await page.goto('/roadmaps/CL-HRR/indicators/SSE-04');
    await expect(page.locator('rumbo-series-chart svg').first()).toBeVisible();
    const svg = await downloaded(page, 'Télécharger', 'Graphique en SVG');
    expect(svg.content.toString()).toContain('Inventé');
    const png = await downloaded(page, 'Télécharger', 'Graphique en PNG');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  });
});

test('a coordinator enters figures, is asked about a doubtful one, and corrects it', async ({
  page,
}, info) => {
  /** A second try finds what the first has written. */
  const year = String(2022 - info.retry);
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/indicators/SSE-05');
  await page.getByRole('link', { name: 'Ingresar cifras' }).click();
  const figure = page.getByRole('group', { name: 'Cifra 1' });
  await figure.getByLabel('Año').fill(year);
  await figure.getByLabel('Numerador').fill('420');
  await figure.getByLabel('Denominador').fill('600');
  await expect(page.getByText(/más de 8 puntos en un año/)).toBeVisible();
  await figure.getByLabel('Numerador').fill('290');
  await expect(page.getByText(/más de 8 puntos en un año/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Guardado')).toBeVisible();

  await page.getByRole('button', { name: 'Ver como tabla' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`^${year}`) })).toContainText('290 / 600');
  await page.getByRole('link', { name: 'Ingresar cifras' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: year })
    .getByRole('button', { name: 'Corregir' })
    .click();
  await page.getByLabel('Valor').fill('48,5');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('El numerador y el denominador dan 48,33 %')).toBeVisible();
  await page.getByLabel('Numerador').fill('291');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await page.locator('.place').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: 'Historial de revisiones' })).toBeVisible();
  const revision = page.getByRole('listitem').filter({ has: page.getByRole('deletion') });
  await expect(revision.getByRole('deletion')).toHaveText('48,3333');
  await expect(revision.getByRole('insertion')).toHaveText('48,5');
});

test('a figure that cannot be is told at its field, and nothing is lost', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/indicators/SSE-05/enter');
  const figure = page.getByRole('group', { name: 'Cifra 1' });
  await figure.getByLabel('Año').fill('2019');
  await figure.getByLabel('Valor').fill('muchas');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(figure.locator('mat-error')).toBeVisible();
  await expect(figure.getByLabel('Valor')).toHaveValue('muchas');
  await figure.getByLabel('Valor').fill('');
  await page.getByRole('button', { name: 'Cancelar' }).click();
});

test('a coordinator declares the break that the source kept silent about', async ({ page }) => {
  await signInAs(page, 'coordinator');
  await page.goto('/roadmaps/CL-HRR/indicators/FRM-01');
  await expect(page.locator('rumbo-warning-list')).toContainText('¿Falta una nota de quiebre?');
  await page.getByRole('link', { name: 'Declarar un quiebre' }).click();
  await expect(page.getByLabel('Año')).toHaveValue('2017');
  await page.getByLabel('Motivo del quiebre').fill('Nuevo módulo de informalidad de la encuesta.');
  await page.getByRole('button', { name: 'Declarar el quiebre' }).click();
  await expect(page.locator('.breaks')).toContainText('Nuevo módulo de informalidad');
  await expect(page.locator('rumbo-warning-list')).not.toContainText('¿Falta una nota de quiebre?');
});

test('countries are compared within one type of series, and the others are named with the reason', async ({
  page,
}) => {
  await page.goto('/roadmaps/CL-HRR/indicators/FRM-01/compare?countries=KE,SN');
  await expect(page.getByRole('img', { name: /Kenya/ })).toBeVisible();
  await page.getByLabel('Type of series').selectOption({ label: 'INE · ENE · 2017' });
  const left = page.getByRole('region', { name: 'Left out' });
  await expect(left).toContainText('Senegal');
  await expect(left).toContainText('Its series are of another type');
  await expectAccessible(page);
});

/** What the menu of a chart gives. */
async function downloaded(
  page: Page,
  menu: string,
  entry: string,
): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: menu }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: entry }).click(),
  ]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}
