/** `npm run build`: the extension, the page in its panel and the language server, each as one file in `dist`. */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { collectLicenses } from './third-party-licenses.mjs';

const PACKAGE = fileURLToPath(new URL('../', import.meta.url));
const REPOSITORY = join(PACKAGE, '..', '..');

/** What is loaded from `node_modules` beside the bundle: packages with a program per platform. */
export const NATIVE_PACKAGES = ['oxc-parser', 'oxc-resolver', 'typescript-native'];

/** Some of what the server bundles is CommonJS and asks for `require`. */
const REQUIRE = `import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);`;

/** Writes everything that the editor loads, but the native packages, into a folder, and the licences of what is in it. */
export async function bundle(folder, { sourcemap = false } = {}) {
  const given = { bundle: true, minify: true, metafile: true, legalComments: 'eof', logLevel: 'warning' };
  const shared = { ...given, sourcemap, absWorkingDir: PACKAGE };
  const forNode = { ...shared, platform: 'node', target: 'node20.19' };
  const built = await Promise.all([
    build({
      ...forNode,
      entryPoints: ['src/extension.ts'],
      outfile: join(folder, 'extension.cjs'),
      format: 'cjs',
      external: ['vscode'],
    }),
    build({
      ...forNode,
      entryPoints: { server: '../language-server/bin/hostwright-language-server.js' },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      // Graphviz is loaded when the first graph is drawn.
      splitting: true,
      chunkNames: 'server-[name]-[hash]',
      banner: { js: REQUIRE },
      external: NATIVE_PACKAGES,
    }),
    build({
      ...shared,
      entryPoints: ['src/service-graph/service-graph.ts', 'src/service-graph/service-graph.css'],
      outdir: folder,
      format: 'iife',
      target: 'chrome134',
    }),
  ]);
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(folder, 'third-party-licenses.txt'), collectLicenses(inputs, PACKAGE));
  copyFileSync(
    join(REPOSITORY, 'packages', 'cli', 'schema', 'hostwright.config.schema.json'),
    join(folder, 'hostwright.config.schema.json'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(PACKAGE, 'dist');
  mkdirSync(folder, { recursive: true });
  // Parts of the server are named after what is in them, so those of earlier builds would stay.
  for (const name of readdirSync(folder)) if (name.startsWith('server')) rmSync(join(folder, name));
  await bundle(folder, { sourcemap: true });
}
