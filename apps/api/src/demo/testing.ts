import { startApi, type TestApi } from '../testing';
import { loadDemo } from './load-demo';

/** The application on a database that holds the demo. */
export const startDemo = (env?: Record<string, string>): Promise<TestApi> =>
  startApi({
    template: 'demo',
    fill: async (url) => void (await loadDemo(url)),
    ...(env && { env }),
  });
