import presets from 'jest-preset-angular/presets/index.js';

export default {
  ...presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.json' }),
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleNameMapper: {
    '^@rumbo/(domain|i18n|ui)$': '<rootDir>/../../libs/$1/src/index.ts',
    '^@rumbo/ui/drawings$': '<rootDir>/../../libs/ui/src/drawings.ts',
    '^tslib$': 'tslib/tslib.es6.js',
  },
};
