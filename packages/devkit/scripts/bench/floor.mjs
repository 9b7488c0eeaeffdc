/**
 * The least that any checker must do: read every file, leave out by its words what cannot matter, have oxc parse the rest
 * and decode its trees. Uses the engine's own list of files and its own filter; its compiled files are opened directly,
 * because no one but this measurement needs them.
 */
import { readFileSync } from 'node:fs';
import { diskFileSystem, findWorkspaceRoot, Session } from '@hostwright/engine';
import { parseSync } from 'oxc-parser';
import { inRepository } from '../files.mjs';

const { buildTextFilters } = await import(inRepository('packages/engine/dist/syntax/prefilter.js'));
const { mayDeclareService, mayLoopEndlessly } = buildTextFilters([]);
const concernsServices = (text) => mayDeclareService(text) || mayLoopEndlessly(text);

// What a folder says depends on the workspace it belongs to, so all of that is read.
const root = findWorkspaceRoot(diskFileSystem, process.argv[2]);
const paths = new Session({ root, types: false }).listFiles();
let [kept, nodes] = [0, 0];
for (const path of paths) {
  const text = readFileSync(path, 'utf8');
  if (!concernsServices(text)) continue;
  kept++;
  nodes += parseSync(path, text, { astType: 'ts', range: true, lang: languageOf(path) }).program.body.length;
}
console.log(JSON.stringify({ root, files: paths.length, kept, nodes }));

function languageOf(path) {
  if (/\.[cm]?ts$/.test(path)) return 'ts';
  return path.endsWith('.tsx') ? 'tsx' : 'jsx';
}
