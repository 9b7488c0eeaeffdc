/** Folders to open in the editor, each a fresh copy. */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** The sample application; only what its code imports is installed there. */
export function copyOrderWorker(scratch: string): string {
  const folder = join(mkdtempSync(join(scratch, 'project-')), 'order-worker');
  cpSync(join(REPOSITORY, 'test-fixtures/apps/order-worker'), folder, { recursive: true });
  installFrom('packages/host', folder, '@hostwright/host');
  installFrom('node_modules/@types/node', folder, '@types/node');
  return folder;
}

/** A project in which nothing is installed, with one fault in `heartbeat.ts`, from the `while` to its closing bracket. */
export function writePlainProject(scratch: string): string {
  const folder = join(mkdtempSync(join(scratch, 'project-')), 'heartbeat');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "heartbeat", "private": true, "type": "module" }\n');
  writeFileSync(join(folder, 'heartbeat.ts'), HEARTBEAT);
  return folder;
}

/** The language server of this repository, as a project has it that installed the package. */
export function installServer(folder: string): void {
  installFrom('packages/language-server', folder, '@hostwright/language-server');
}

/** The workspace's own settings, which the editor reads again when they change. */
export function writeSettings(folder: string, settings: object): void {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
}

function installFrom(source: string, folder: string, name: string): void {
  const target = join(folder, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(REPOSITORY, source), target);
}

const HEARTBEAT = `export class Heartbeat {
  constructor(private readonly beat: () => Promise<void>) {}

  async run(signal: AbortSignal): Promise<void> {
    while (true) {
      await this.beat();
    }
  }
}
`;
