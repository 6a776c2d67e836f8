import { JUDGEMENTS } from '@rumbo/domain';
import { render } from '../testing/render';
import { JUDGEMENT_ICONS, JudgementChip } from './judgement-chip';

describe('the chip of a judgement', () => {
  it.each(JUDGEMENTS)('says %s in words, beside a shape of its own', async (state) => {
    const { element } = await render(JudgementChip, { state, label: `label of ${state}` });
    expect(element.textContent).toContain(`label of ${state}`);
    expect(element.querySelector('path')?.getAttribute('d')).toBe(JUDGEMENT_ICONS[state]);
  });

  it('has as many shapes as there are judgements', () => {
    expect(new Set(Object.values(JUDGEMENT_ICONS)).size).toBe(JUDGEMENTS.length);
  });
});
