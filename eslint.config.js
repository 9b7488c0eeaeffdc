// How this repository's own code is linted: ESLint's and typescript-eslint's strictest sets with types, unicorn where it
// agrees with HOUSE_STYLE, vitest's rules for tests. Each exception has its reason.
import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import hostwright from 'eslint-plugin-hostwright';
import unicorn from 'eslint-plugin-unicorn';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = Object.getOwnPropertyNames(globalThis);

export default defineConfig(
  globalIgnores(['**/dist/', '**/*.generated.ts', 'test-fixtures/', 'test-artefacts/', 'packages/host/conformance/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  unicorn.configs.recommended,
  {
    rules: {
      // A list's `includes` does not narrow a discriminated union, which is what such comparisons are for.
      'unicorn/prefer-includes-over-repeated-comparisons': 'off',
      // `null` is what ESTree, ESLint's results and JSON say.
      'unicorn/no-null': 'off',
      // An outline's branch has a `then`; it is never awaited.
      'unicorn/no-thenable': 'off',
      // A function that may find nothing says so with `return undefined`, as its type does.
      'unicorn/no-useless-undefined': 'off',
      // The compiler knows what a callback is called with.
      'unicorn/no-array-callback-reference': 'off',
      // And what `this` is in a function that declares it.
      'unicorn/no-this-outside-of-class': 'off',
      // Folding is the plainest form of some steps, and a fresh array may be sorted and turned round where it stands.
      'unicorn/no-array-reduce': 'off',
      'unicorn/no-array-sort': 'off',
      'unicorn/no-array-reverse': 'off',
      // Braces where a case declares something, and nowhere else.
      'unicorn/switch-case-braces': ['error', 'avoid'],
      // Escaped words in a regular expression's source are easier to read than a tag.
      'unicorn/prefer-string-raw': 'off',
      'unicorn/import-style': 'off',
      // Offsets count UTF-16 code units, here, in ESLint and in the language server protocol, which has its own names.
      'unicorn/prefer-code-point': 'off',
      'unicorn/text-encoding-identifier-case': 'off',
      // Prettier decides about these.
      'unicorn/no-nested-ternary': 'off',
      'unicorn/number-literal-case': 'off',
      // House style 7: no abbreviations but these, and what Node and ESLint themselves call things.
      'unicorn/prevent-abbreviations': [
        'error',
        { allowList: { ctx: true, args: true, env: true, dev: true, Args: true, SlotRef: true }, ignore: [/e2e/] },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'packages/*/test/tsconfig.json', 'packages/devkit/tsconfig/tests.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // `noUncheckedIndexedAccess` asks for `!` where an index was just found; a check there could never fail.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Kinds of nodes are compared with the words that ESTree uses.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Brackets mark the names that come from outside.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  // Our own rules, on the code that has to live with what they say.
  { ...hostwright.configs.strict, files: ['packages/*/src/**'] },
  {
    files: ['packages/*/{test,e2e}/**/*.ts'],
    extends: [vitest.configs.recommended],
    rules: {
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'assert*'] }],
      // A message as second argument says which of many cases failed.
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      // Services under test override asynchronous, often empty, methods, and are tokens as often as they are objects.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      'unicorn/consistent-function-scoping': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
    // Scripts end with an exit code.
    rules: { 'unicorn/no-process-exit': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },
);
