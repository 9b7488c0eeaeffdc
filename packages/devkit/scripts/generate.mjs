/**
 * Writes everything that lists rules, from the rules themselves: the engine's index, the schema of the configuration
 * file, the tables in the READMEs. `--check` writes nothing and fails when something is stale. Needs no build.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import prettier from 'prettier';
import { runnerImport } from 'vite';
import { inRepository } from './files.mjs';

const RULES_FOLDER = 'packages/engine/src/rules';
const FRAMEWORKS_FOLDER = 'packages/engine/src/frameworks';
const RULE_FILE = /^((?:no|require)-[a-z-]+)\.ts$/;
const CONCERNS = ['lifetimes', 'cancellation', 'execution', 'shutdown'];

const rules = await readRules();
const wanted = [
  { path: `${RULES_FOLDER}/index.generated.ts`, text: ruleIndex(rules) },
  { path: `${FRAMEWORKS_FOLDER}/index.generated.ts`, text: frameworkIndex() },
  { path: 'packages/cli/schema/hostwright.config.schema.json', text: JSON.stringify(configurationSchema(rules)) },
  { path: 'README.md', text: withTable('README.md', rules, 'rules-docs/') },
  { path: 'rules-docs/README.md', text: withTable('rules-docs/README.md', rules, '') },
];

const stale = [];
for (const { path, text } of wanted) {
  const formatted = await format(path, text);
  if (readText(path) === formatted) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) write(path, formatted);
}
report(stale);

/** Rules by name, read from their sources. */
async function readRules() {
  const names = readdirSync(inRepository(RULES_FOLDER)).flatMap((file) => RULE_FILE.exec(file)?.[1] ?? []);
  const read = [];
  for (const name of names.sort()) {
    const { module } = await runnerImport(inRepository(RULES_FOLDER, `${name}.ts`), {
      configFile: false,
      logLevel: 'error',
    });
    expectRule(name, module.rule);
    read.push(module.rule);
  }
  return read;
}

function expectRule(name, rule) {
  if (!rule) throw new Error(`${RULES_FOLDER}/${name}.ts exports no \`rule\`.`);
  if (rule.name !== name) throw new Error(`${RULES_FOLDER}/${name}.ts calls its rule "${rule.name}".`);
  if (!CONCERNS.includes(rule.meta.concern)) throw new Error(`${name}: "${rule.meta.concern}" is no concern.`);
}

function ruleIndex(rules) {
  return index({
    type: "import type { Rule } from './define-rule.js';",
    member: 'rule',
    list: 'RULES: readonly Rule[]',
    files: rules.map(({ name }) => name),
  });
}

function frameworkIndex() {
  const files = readdirSync(inRepository(FRAMEWORKS_FOLDER)).filter(
    (file) => file.endsWith('.ts') && /^export const framework\b/m.test(readText(`${FRAMEWORKS_FOLDER}/${file}`)),
  );
  return index({
    type: "import type { Framework } from '../model/framework.js';",
    member: 'framework',
    list: 'FRAMEWORKS: readonly Framework[]',
    files: files.sort().map((file) => file.slice(0, -'.ts'.length)),
  });
}

/** A module that lists what each of the files exports under the same name. */
function index({ type, member, list, files }) {
  return [
    '// Written by `npm run generate`; do not edit.',
    type,
    ...files.map((file) => `import { ${member} as ${toCamelCase(file)} } from './${file}.js';`),
    '',
    `export const ${list} = [${files.map(toCamelCase).join(', ')}];`,
  ].join('\n');
}

function toCamelCase(name) {
  return name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

function configurationSchema(rules) {
  const severity = { enum: ['off', 'warn', 'error'] };
  return {
    // eslint-disable-next-line unicorn/prefer-https -- the draft's name, not an address
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Hostwright',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        description: 'The preset that severities come from.',
        enum: ['recommended', 'strict', 'all'],
        default: 'recommended',
      },
      rules: {
        description: 'Severities that beat the preset. A rule may be written with or without the prefix hostwright/.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map(({ name, meta }) => [name, describedBy(meta.description, severity)])),
        patternProperties: { [`^hostwright/(${rules.map(({ name }) => name).join('|')})$`]: severity },
      },
      include: stringList(
        'Patterns as in .gitignore, relative to this file, of the files to check; everything when left out.',
      ),
      exclude: stringList('Patterns as in .gitignore, relative to this file, of files that are not checked.'),
      services: {
        description: 'Teaches Hostwright about base classes, decorators and methods of your own.',
        type: 'object',
        additionalProperties: false,
        properties: {
          baseClasses: stringList('Classes whose subclasses are hosted services with an endless execute method.'),
          decorators: stringList('Decorators that make a class a hosted service.'),
          startMethods: stringList('Methods that a host calls to start a service.'),
          stopMethods: stringList('Methods that a host calls to stop a service.'),
          executeMethods: stringList('Methods that are expected to run until they are told to stop.'),
          oneShot: stringList('Classes whose execute method does its work once and ends, by intent.'),
        },
      },
      neverCapture: stringList('Tokens that no service may be blamed for holding.'),
    },
  };
}

function stringList(description) {
  return { description, type: 'array', items: { type: 'string' } };
}

function describedBy(description, schema) {
  return { description, ...schema };
}

/** The file's text with a fresh table between the markers. */
function withTable(path, rules, pages) {
  const text = readText(path) ?? '';
  const marked = /(<!-- rules:begin -->)[^]*?(<!-- rules:end -->)/;
  if (!marked.test(text)) throw new Error(`${path} has no place for the table: <!-- rules:begin --><!-- rules:end -->`);
  return text.replace(marked, (_, begin, end) => `${begin}\n\n${ruleTable(rules, pages)}\n\n${end}`);
}

function ruleTable(rules, pages) {
  const rows = CONCERNS.flatMap((concern) => rules.filter(({ meta }) => meta.concern === concern)).map(
    ({ name, meta }) =>
      `| [${name}](${pages}${name}.md) | ${meta.concern} | ${meta.description.replaceAll('|', '\\|')} | ${presetsOf(meta)} | ${repairsOf(meta)} |`,
  );
  return ['| rule | concern | what it finds | presets | repair |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function presetsOf({ presets }) {
  return Object.entries(presets)
    .map(([preset, severity]) => `${preset} (${severity})`)
    .join(', ');
}

function repairsOf({ fixable, hasSuggestions }) {
  return [fixable ? 'fix' : '', hasSuggestions ? 'suggestion' : ''].filter(Boolean).join(', ');
}

async function format(path, text) {
  const options = await prettier.resolveConfig(inRepository(path));
  return prettier.format(text, { ...options, filepath: path });
}

function readText(path) {
  const absolute = inRepository(path);
  return existsSync(absolute) ? readFileSync(absolute, 'utf8') : undefined;
}

function write(path, text) {
  mkdirSync(dirname(inRepository(path)), { recursive: true });
  writeFileSync(inRepository(path), text);
}

function report(stale) {
  const checks = process.argv.includes('--check');
  for (const path of stale) console.log(`${checks ? 'stale' : 'written'}: ${path}`);
  if (stale.length === 0) console.log(`Everything that lists the ${rules.length} rules is up to date.`);
  if (checks && stale.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
}
