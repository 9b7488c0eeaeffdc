/** Before the tests in the editor: brings the editor, packages the extension and installs it there, as a person would. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../scripts/npm.mjs';
import { hostTarget, packageExtension } from '../scripts/package.mjs';
import { codeServerCommand, findBrowser, setUp } from './setup.mjs';

const ARTEFACTS = fileURLToPath(new URL('../test-artefacts/', import.meta.url));

export default async function prepare({ provide }) {
  setUp();
  rmSync(ARTEFACTS, { recursive: true, force: true });
  mkdirSync(ARTEFACTS);
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'hostwright-e2e-run-')));
  const extensions = join(scratch, 'extensions');
  const vsix = join(scratch, 'hostwright.vsix');
  const sizes = await packageExtension({ target: hostTarget(), out: vsix });
  const { node, script } = codeServerCommand();
  const folders = ['--extensions-dir', extensions, '--user-data-dir', join(scratch, 'user')];
  run(node, [script, '--config', join(scratch, 'config.yaml'), ...folders, '--install-extension', vsix]);
  provide('editor', { node, script, extensions, scratch, browser: findBrowser(), artefacts: ARTEFACTS });
  provide('sizes', sizes);
  return () => rmSync(scratch, { recursive: true, force: true });
}
