import { choose } from './support/fields';
import { signInAs } from './support/people';
import { expect, test, watch } from './support/test';

const DIALOGUE = '/roadmaps/CL-HRR/dialogue';
/** The day that the demo is foretold for, and one shortly before it. */
const [ON, BEFORE] = ['2026-11-24', '2026-11-20'];

test('a secretary records a meeting and what it agreed on; workers confirm one and dispute another', async ({
  page,
  browser,
}) => {
  test.setTimeout(60_000);
  await signInAs(page, 'secretary');
  await page.goto(`${DIALOGUE}?asOf=${ON}`);
  const signal = (code: string) => page.getByRole('listitem').filter({ hasText: code });
  await expect(signal('S1')).toContainText('3 reuniones en 12 meses');
  await expect(signal('S5')).toContainText('32 de 48');
  await expect(page.getByRole('link', { name: 'Registrar una reunión' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Volver a hoy' }).click();
  await expect(page).toHaveURL(DIALOGUE);
  const figures = async (code: string) =>
    ((await signal(code).textContent()) ?? '')
      .match(/\d+ (?:reuniones|de \d+)/)?.[0]
      .match(/\d+/g)
      ?.map(Number) ?? [];
  const [meetingsBefore = 0] = await figures('S1');
  const [keptBefore = 0, dueBefore = 0] = await figures('S5');

  await page.getByRole('link', { name: 'Registrar una reunión' }).click();
  await page.getByLabel('Instancia').selectOption({ label: 'Mesa HRR · Mesa de la hoja de ruta rural' });
  await page.getByRole('button', { name: /organizaciones habituales/ }).click();
  await page.getByLabel('Día').fill(BEFORE);
  await page.getByLabel('Tema').fill('Mesa sobre el presupuesto 2027');
  await page.getByRole('spinbutton', { name: /Mujeres: CUT/ }).fill('2');
  await expect(page.getByText('Tripartito plus')).toBeVisible();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mesa sobre el presupuesto 2027' })).toBeVisible();
  await expect(page.getByText('Tripartito plus')).toBeVisible();

  for (const [number, text, done] of [
    ['P1', 'Enviar el proyecto de presupuesto a la mesa.', true],
    ['P2', 'Publicar el gasto por región.', true],
    ['P3', 'Convocar una sesión sobre inspección.', false],
  ] as const) {
    await page.getByRole('button', { name: 'Agregar un acuerdo' }).click();
    await page.getByLabel('Número').fill(number);
    await choose(page, 'Organismo responsable', 'DAES');
    await page.getByLabel('Qué se acordó').fill(text);
    if (done) {
      const due = page.getByRole('group', { name: 'Vencimiento' });
      await due.getByRole('combobox').first().selectOption({ label: 'Día' });
      await due.getByLabel('Día', { exact: true }).fill(BEFORE);
      await page.getByLabel('Estado').selectOption({ label: 'Cumplido, según el responsable' });
      await page.getByLabel('Cumplido el').fill(BEFORE);
      await page.getByLabel('Documento').fill('Oficio');
      await page.getByLabel('Enlace').fill('https://www.economia.gob.cl/oficio');
    }
    await page.getByRole('button', { name: 'Guardar' }).click();
    await expect(page.getByText(text)).toBeVisible();
  }
  const meeting = page.url();
  await expect(page.getByText('Por confirmar')).toHaveCount(2);

  const workers = await (await browser.newContext()).newPage();
  const mistakes = watch(workers);
  await signInAs(workers, 'constituent');
  await workers.goto(meeting);
  const agreement = (number: string) => workers.getByRole('article').filter({ hasText: number });
  await agreement('P1').getByRole('button', { name: 'Confirmar o disputar' }).click();
  await workers.getByRole('button', { name: 'Declarar' }).click();
  await expect(agreement('P1')).toContainText('Cumplido y confirmado');
  await agreement('P2').getByRole('button', { name: 'Confirmar o disputar' }).click();
  await workers.getByLabel('Lo que dice su organización').selectOption({ label: 'Disputado' });
  await workers.getByRole('button', { name: 'Declarar' }).click();
  await workers.getByLabel(/Motivo/).fill('Faltan tres regiones.');
  await workers.getByRole('button', { name: 'Declarar' }).click();
  await expect(agreement('P2')).toContainText('Faltan tres regiones.');
  await expect(agreement('P3').getByRole('button', { name: 'Confirmar o disputar' })).toHaveCount(0);
  await workers.getByLabel('Su comentario').fill('Pedimos sumar a las regiones del sur.');
  await workers.getByRole('button', { name: 'Comentar' }).click();
  await expect(workers.getByRole('article').filter({ hasText: 'regiones del sur' })).toContainText('CUT');
  expect(mistakes).toEqual([]);
  await workers.context().close();

  await page.goto(DIALOGUE);
  await expect(signal('S1')).toContainText(`${meetingsBefore + 1} reuniones en 12 meses`);
  await expect(signal('S5')).toContainText(`${keptBefore + 1} de ${dueBefore + 2}`);
  await page.goto(`${DIALOGUE}?asOf=${ON}`);
  await expect(signal('S1')).toContainText('3 reuniones en 12 meses');
});

test('a calendar follows the meetings by a secret address, until it is revoked', async ({
  page,
  request,
}) => {
  await signInAs(page, 'constituent');
  await page.goto(`${DIALOGUE}/meetings`);
  await page.getByText('Seguir en mi calendario').click();
  await page.getByRole('button', { name: 'Crear una dirección para esta hoja de ruta' }).click();
  const address = await page.getByLabel('Dirección secreta').inputValue();
  const calendar = await (await request.get(address)).text();
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toContain('DTSTART;TZID=America/Santiago:20261203T093000');
  expect(calendar).toContain('STATUS:CANCELLED');

  await page.getByRole('button', { name: /^Revocar/ }).click();
  await expect(page.getByRole('button', { name: /^Revocar/ })).toHaveCount(0);
  expect((await request.get(address)).status()).toBe(404);
});
