import { Injector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type FieldTree, form, submit } from '@angular/forms/signals';
import { type Problem, SectionInput } from '@rumbo/domain';
import { ApiProblem } from '../shell';
import { checkBySchema, sending } from './forms';

const MODEL = { code: '1', title: { lang: 'es', text: 'Gobernanza' } };
const problem = (code: string, errors?: Problem['errors']) =>
  new ApiProblem({ type: '', title: '', status: 422, code, ...(errors && { errors }) });

/** A form that is sent by `send`, and the codes of what is wrong at one of its fields. */
function formSentBy(send: () => Promise<unknown>, model = MODEL) {
  const whole = runInInjectionContext(TestBed.inject(Injector), () =>
    form(signal(model), (path) => checkBySchema(path, SectionInput, (typed) => typed), {
      submission: sending<typeof MODEL>(send),
    }),
  );
  const codes = (field: FieldTree<unknown>) =>
    field()
      .errors()
      .map((error) => ('code' in error ? error.code : error.kind));
  return { whole, codes };
}

describe('a form', () => {
  it('is not sent while the schema finds something wrong, and says it at the field', async () => {
    let sent = 0;
    const { whole, codes } = formSentBy(async () => (sent += 1), {
      ...MODEL,
      title: { lang: 'es', text: ' ' },
    });
    expect(await submit(whole)).toBe(false);
    expect(sent).toBe(0);
    expect(codes(whole.title.text)).toEqual(['required']);
  });

  it('shows what the API refuses at its field', async () => {
    const { whole, codes } = formSentBy(() =>
      Promise.reject(problem('invalid', [{ path: 'code', code: 'alreadyTaken' }])),
    );
    expect(await submit(whole)).toBe(false);
    expect(codes(whole.code)).toEqual(['alreadyTaken']);
  });

  it('can be sent again as it is after a refusal of the whole', async () => {
    let sent = 0;
    const { whole, codes } = formSentBy(async () => {
      sent += 1;
      if (sent === 1) throw problem('offline');
    });
    await submit(whole);
    expect(codes(whole)).toEqual(['offline']);
    await submit(whole);
    expect(sent).toBe(2);
    expect(codes(whole)).toEqual([]);
  });
});
