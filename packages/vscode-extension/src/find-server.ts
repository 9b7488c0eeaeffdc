/** Which language server is started: one that a person named, the workspace's own, or the one that comes with the extension. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';

export interface FoundServer {
  readonly origin: 'setting' | 'workspace' | 'bundled';
  /** A JavaScript file that talks the protocol over standard input and output. */
  readonly module: string;
  readonly version: string;
}

export interface ServerSearch {
  /** Whether programs of the workspace may be run at all. */
  readonly isTrusted: boolean;
  /** The workspace's folders on the disk, in the editor's order. */
  readonly folders: readonly string[];
  readonly settings: { readonly source: 'workspace' | 'bundled'; readonly path: string };
  readonly bundled: FoundServer;
}

/** The server that a person named, which is not there. */
export class MissingServerError extends Error {
  override readonly name = 'MissingServerError';
}

const PACKAGE = '@hostwright/language-server';
const BIN = 'hostwright-language-server';

/** @throws {MissingServerError} when a server is named in the settings and there is no such file */
export function findServer({ isTrusted, folders, settings, bundled }: ServerSearch): FoundServer {
  if (!isTrusted) return bundled;
  if (settings.path !== '') return namedServer(settings.path, folders[0]);
  if (settings.source === 'bundled') return bundled;
  for (const folder of folders) {
    const own = ownServer(folder);
    if (own) return own;
  }
  return bundled;
}

function namedServer(path: string, folder = ''): FoundServer {
  const module = isAbsolute(path) ? path : join(folder, path);
  if (!existsSync(module)) throw new MissingServerError(`hostwright.server.path: there is no file ${module}.`);
  return { origin: 'setting', module, version: '' };
}

/** Found as Node finds packages, so one that is installed in a folder above counts; undefined when it is not built. */
function ownServer(folder: string): FoundServer | undefined {
  try {
    const manifestPath = createRequire(join(folder, 'package.json')).resolve(`${PACKAGE}/package.json`);
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { version: string; bin: Record<string, string> };
    const module = join(dirname(manifestPath), manifest.bin[BIN]!);
    return existsSync(module) ? { origin: 'workspace', module, version: manifest.version } : undefined;
  } catch {
    return undefined;
  }
}
