import { FORMATS, planExchange } from '../imports/plan-export/testing';
import { createPersona, type TestApi } from '../testing';
import { startDemo } from './testing';

describe('the plans of the demo, exported', () => {
  let api: TestApi;
  let exchange: ReturnType<typeof planExchange>;
  beforeAll(async () => {
    api = await startDemo();
    exchange = planExchange(api);
  });
  afterAll(() => api.close());

  it.each(FORMATS)('come back from %s to the same plan, with their translations', async (format) => {
    const { cookie } = await createPersona(api, 'coordinator');
    await exchange.returns('CL-HRR', format, cookie);
  });
});
