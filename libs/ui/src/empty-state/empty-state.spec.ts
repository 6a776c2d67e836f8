import { Component } from '@angular/core';
import { render } from '../testing/render';
import { EmptyState } from './empty-state';

@Component({
  imports: [EmptyState],
  template: `<rumbo-empty-state heading="No roadmaps" text="Begin one."
    ><a href="/new">New</a></rumbo-empty-state
  >`,
})
class WithAction {}

describe('the empty state', () => {
  it('says what is missing and offers what to do', async () => {
    const { element } = await render(WithAction);
    expect(element.querySelector('h2')?.textContent).toBe('No roadmaps');
    expect(element.querySelector('p')?.textContent).toBe('Begin one.');
    expect(element.querySelector('.actions a')?.textContent).toBe('New');
  });

  it('leaves out the text that it was not given', async () => {
    const { element } = await render(EmptyState, { heading: 'No roadmaps' });
    expect(element.querySelector('p')).toBeNull();
  });
});
