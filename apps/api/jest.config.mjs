import { jestNode } from '../../tools/jest-node.mjs';

export default {
  ...jestNode(import.meta.dirname),
  globalSetup: '<rootDir>/src/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/src/testing/global-teardown.mjs',
};
