import { render } from '../testing/render';
import { Icon } from './icon';

describe('the icon', () => {
  it('draws its path, and is silent', async () => {
    const { element } = await render(Icon, { path: 'M0 0h24' });
    expect(element.querySelector('path')?.getAttribute('d')).toBe('M0 0h24');
    expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
