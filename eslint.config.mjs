import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/** Dependencies point one way: dashboard → ui → domain ← api, with i18n beside domain. */
const layers = [
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: [], allowedExternalImports: ['zod'] },
  { sourceTag: 'layer:i18n', onlyDependOnLibsWithTags: [], allowedExternalImports: ['intl-messageformat'] },
  { sourceTag: 'layer:ui', onlyDependOnLibsWithTags: ['layer:domain', 'layer:i18n'] },
  {
    sourceTag: 'layer:dashboard',
    onlyDependOnLibsWithTags: ['layer:ui', 'layer:domain', 'layer:i18n'],
    bannedExternalImports: ['@swimlane/*', '@nestjs/*', 'typeorm', 'pg'],
  },
  {
    sourceTag: 'layer:api',
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:i18n'],
    bannedExternalImports: ['@angular/*', '@swimlane/*'],
  },
  { sourceTag: 'layer:e2e', onlyDependOnLibsWithTags: ['layer:domain', 'layer:i18n'] },
];

/** A concept folder reaches another concept through its index only. */
const throughTheIndex = {
  patterns: [
    {
      regex:
        '^(\\.\\./)+(roadmap|people|imports|dialogue|indicators|factors|review|portfolio|brief|live|shell)/(?!index$)',
      message: 'Import another concept through its index.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.nx',
      '.angular',
      '.data',
      'node_modules',
      '**/*.d.ts',
      'test-results',
      'playwright-report',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: ['^.*/tools/.*$'], depConstraints: layers },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` array.' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['apps/api/src/*/**/*.ts', 'apps/dashboard/src/app/*/**/*.ts', 'libs/domain/src/*/**/*.ts'],
    ignores: ['**/*.spec.ts', 'apps/api/src/testing/**', 'apps/api/src/commands/**', 'libs/domain/src/**'],
    rules: { 'no-restricted-imports': ['error', throughTheIndex] },
  },
  {
    files: ['apps/dashboard/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'rumbo', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'rumbo', style: 'camelCase' },
      ],
    },
  },
  {
    files: ['**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
);
