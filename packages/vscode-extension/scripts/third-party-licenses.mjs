/** The licences of what is bundled: their terms ask for them to be handed on with the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * One text with the licence of each package, in order of names.
 * @param inputs the bundled files, relative to `base` or absolute
 * @throws {Error} when a package names no licence, since then someone has to look
 */
export function collectLicenses(inputs, base) {
  const folders = new Set(inputs.flatMap((path) => FOLDER.exec(path.replaceAll('\\', '/'))?.[1] ?? []));
  const texts = [...folders].map((folder) => describe(join(base, folder)));
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

function describe(folder) {
  const { name, version, license, homepage = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  if (!file && !license) throw new Error(`${name}@${version} is bundled and says nothing about its licence.`);
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license} ${homepage}`.trim();
  return `${name} ${version}\n\n${text}\n`;
}
