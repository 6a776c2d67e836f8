import { mdiSend } from '@mdi/js';
import { render } from '../testing/render';
import { Chip } from './chip';

test('a chip says its word beside its shape, in the colour of the state that means the same', async () => {
  const { element } = await render(Chip, { icon: mdiSend, like: 'in_progress', label: 'Submitted' });
  expect(element.textContent).toContain('Submitted');
  expect(element.querySelector('path')?.getAttribute('d')).toBe(mdiSend);
  expect(element.style.getPropertyValue('--state')).toBe('var(--rumbo-state-in_progress)');
});
