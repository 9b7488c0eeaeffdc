/** What a project has to install and to write so that ESLint reports the same: in its own configuration file and with its own parser. */

export interface EslintProject {
  /** Names of the files in the project's root folder. */
  readonly names: readonly string[];
  /** The project's `package.json`. */
  readonly manifest: {
    readonly type?: unknown;
    readonly dependencies?: object;
    readonly devDependencies?: object;
  };
}

/** ESLint's configuration files in the order in which it looks for them. */
const CONFIGURATION_FILES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`);

/** Ends in `.mjs`, because `npm init` makes every `.js` file CommonJS. */
const NEW_CONFIGURATION_FILE = 'eslint.config.mjs';

interface Parser {
  readonly module: string;
  /** What the module is imported as. */
  readonly name: string;
  /** The property of `languageOptions`. */
  readonly option: string;
}

/** The first is for projects that have none of them. */
const PARSERS: readonly Parser[] = [
  { module: 'typescript-eslint', name: 'tseslint', option: 'parser: tseslint.parser' },
  { module: '@typescript-eslint/parser', name: 'parser', option: 'parser' },
];

/** The words for a person: packages to install, and the configuration to write or to add to. */
export function describeEslintSetup({ names, manifest }: EslintProject): string {
  const installed = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
  const parser = PARSERS.find(({ module }) => installed.has(module)) ?? PARSERS[0]!;
  const missing = ['eslint', parser.module, 'eslint-plugin-hostwright'].filter((name) => !installed.has(name));
  const present = CONFIGURATION_FILES.find((name) => names.includes(name));
  const file = present ?? NEW_CONFIGURATION_FILE;
  const install =
    missing.length > 0 ? `install what is missing\n\n  npm install --save-dev ${missing.join(' ')}\n\nand ` : '';
  return [
    `To see the same findings in ESLint, ${install}${present ? 'add to' : 'write to'} ${file}:`,
    '',
    ...configuration(parser, isCommonJs(file, manifest.type)).map((line) => (line === '' ? '' : `  ${line}`)),
    '',
  ].join('\n');
}

function isCommonJs(file: string, type: unknown): boolean {
  return /\.c[jt]s$/.test(file) || (file.endsWith('.js') && type !== 'module');
}

function configuration(parser: Parser, commonJs: boolean): readonly string[] {
  const load = (name: string, module: string): string =>
    commonJs ? `const ${name} = require('${module}');` : `import ${name} from '${module}';`;
  return [
    load('hostwright', 'eslint-plugin-hostwright'),
    load(parser.name, parser.module),
    '',
    commonJs ? 'module.exports = [' : 'export default [',
    `  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { ${parser.option} } },`,
    '  hostwright.configs.recommended,',
    '];',
  ];
}
