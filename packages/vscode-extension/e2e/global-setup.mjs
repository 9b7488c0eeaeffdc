/** Before the tests in the editor: packages the extension and installs it, as a person would, where nothing else is. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../scripts/npm.mjs';
import { hostTarget, packageExtension } from '../scripts/package.mjs';
import { codeServerCommand, findBrowser } from './setup.mjs';

const ARTEFACTS = fileURLToPath(new URL('../test-artefacts/', import.meta.url));

/** What would have the editor listen elsewhere, or talk to an editor that this was started from. */
const FOREIGN = /^(?:VSCODE_|CODE_SERVER_|XDG_|PORT$|PASSWORD$)/;

export default async function prepare({ provide }) {
  rmSync(ARTEFACTS, { recursive: true, force: true });
  mkdirSync(ARTEFACTS);
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'run-')));
  const vsix = join(scratch, 'hostwright.vsix');
  const sizes = await packageExtension({ target: hostTarget(), out: vsix });
  const { node, script } = codeServerCommand();
  const user = join(scratch, 'user');
  const args = [script, '--config', join(scratch, 'config.yaml'), '--user-data-dir', user];
  const extensions = join(scratch, 'extensions');
  const editor = { node, args: [...args, '--extensions-dir', extensions], env: environment(scratch), extensions, user };
  run(node, [...editor.args, '--install-extension', vsix], { env: editor.env });
  provide('editor', { ...editor, scratch, browser: findBrowser(), artefacts: ARTEFACTS });
  provide('sizes', sizes);
}

/** A person whose home is empty. */
function environment(scratch) {
  const home = join(scratch, 'home');
  mkdirSync(home);
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))), HOME: home };
}
