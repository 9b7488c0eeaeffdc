/** What stands around sources and decides what is found in them, and how it comes to say something else. */
import { basename, dirname } from 'node:path';
import { pick } from './random-text.mjs';

const SURROUNDINGS =
  /(?:^|\/)(?:package\.json|[tj]sconfig[^/]*\.json|pnpm-workspace\.yaml|\.gitignore|hostwright\.config\.json)$|\.d\.ts$/;

const CONFIGURATION = 'hostwright.config.json';

const CONFIGURATIONS = [
  '{}',
  '{ "rules": { "require-cancellation-observation": "off", "no-captive-dependency": "error" } }',
  '{ "exclude": ["**/reports-a*/**"] }',
  '{ "extends": "strict" }',
  '{ "rules": { "no-such-rule": "off" } }',
  '{',
];

export function isSurrounding(name) {
  return SURROUNDINGS.test(name);
}

/** Whether a configuration file may stay as it is: a wrong one keeps the server going and stops the command line. */
export function isWrongConfiguration(path, text) {
  return basename(path) === CONFIGURATION && (text === '{' || text.includes('no-such-rule'));
}

/** The names of configuration files that someone may write: at the top, and beside the manifests below. */
export function configurationNames(names) {
  const manifests = names.filter((name) => basename(name) === 'package.json');
  return [CONFIGURATION, ...manifests.slice(0, 3).map((name) => `${dirname(name)}/${CONFIGURATION}`)];
}

/** Another text for such a file; undefined for none, which deletes it. `now` is undefined where there is no such file. */
export function disturbed(path, now, random) {
  if (basename(path) === CONFIGURATION) return random() < 0.3 ? undefined : pick(CONFIGURATIONS, random);
  if (now === undefined || random() < 0.15) return undefined;
  if (path.endsWith('.gitignore')) return `${now}\n${pick(['reports-*/', '*.service.ts', 'src/'], random)}\n`;
  if (path.endsWith('.d.ts')) return pick(REDECLARATIONS, random)(now);
  return pick([...TWISTS, () => '{'], random)(now);
}

const REDECLARATIONS = [
  (text) => text.replaceAll('AbortSignal', 'number'),
  (text) => text.replace('Promise<', 'Array<'),
  (text) => text.replace('export ', ''),
];

const TWISTS = [
  (text) => text.replace('"workspaces"', '"formerly"'),
  (text) => text.replace(/"name": "/, '"name": "once-'),
  (text) => text.replace(/"strict": true/, '"strict": false'),
  (text) => text.replace(/"include"/, '"formerly"'),
  (text) => text.replace(/"extends"/, '"formerly"'),
  (text) => `${text}\n`,
];
