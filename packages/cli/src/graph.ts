/** `hostwright graph`: the services of a workspace and who holds whom, as a drawing or as data. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  buildLineMap,
  diskFileSystem,
  findWorkspaceRoot,
  Session,
  toDot,
  toMermaid,
  toSvg,
  type FilePlace,
  type ServiceGraph,
} from '@hostwright/engine';
import { EXIT, UsageError } from './exit.js';
import { startProgress } from './progress.js';
import type { Terminal } from './terminal.js';

export const GRAPH_FORMATS = ['svg', 'mermaid', 'dot', 'json', 'html'] as const;

export interface GraphOptions {
  readonly format: (typeof GRAPH_FORMATS)[number];
  readonly config?: string;
  readonly types: boolean;
}

/**
 * Prints the graph of the workspace that a file or folder is in. Gives back the exit code.
 * @throws {UsageError} and {ConfigurationError} before anything is printed.
 */
export async function graph(typed: string, options: GraphOptions, terminal: Terminal): Promise<number> {
  const path = resolve(terminal.cwd, typed);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`${typed}: there is no such file or folder.`);
  const root = findWorkspaceRoot(diskFileSystem, found.isDirectory() ? path : dirname(path));
  const { session, services } = readServices(root, options, terminal);
  try {
    if (services.services.length === 0) terminal.stderr.write(`hostwright: no services were found in ${root}.\n`);
    terminal.stdout.write(await FORMATTERS[options.format](services, session));
    return EXIT.clean;
  } finally {
    session.close();
  }
}

interface ReadServices {
  readonly session: Session;
  readonly services: ServiceGraph;
}

function readServices(root: string, { config, types }: GraphOptions, { cwd, stderr }: Terminal): ReadServices {
  const progress = startProgress(stderr);
  try {
    const session = new Session({
      root,
      types,
      ...(config === undefined ? {} : { configFile: resolve(cwd, config) }),
      onNotice: (message) => stderr.write(`hostwright: ${message}\n`),
      onProgress: (done, total) => progress.update(done, total),
    });
    // Rules ask the checker about what services leave open; only then does the graph say what an editor shows.
    session.check();
    return { session, services: session.services.graph() };
  } finally {
    progress.end();
  }
}

type Formatter = (graph: ServiceGraph, session: Session) => string | Promise<string>;

const FORMATTERS: Readonly<Record<GraphOptions['format'], Formatter>> = {
  svg: toSvg,
  mermaid: toMermaid,
  dot: toDot,
  json: (services, session) => `${JSON.stringify(withPlaces(services, session), undefined, 2)}\n`,
  html: async (services, { root }) => toPage(await toSvg(services), root),
};

/** Offsets in files as places that people and programs can open; lines and columns from 1. */
function withPlaces({ services, dependencies }: ServiceGraph, session: Session): object {
  const placed = ({ path, span, ...said }: FilePlace): object => {
    const position = buildLineMap(session.textOf(path) ?? '').position(span[0]);
    return { ...said, filePath: path, ...position };
  };
  return {
    root: session.root,
    services: services.map(({ declaration, registrations, ...said }) => ({
      ...said,
      ...(declaration ? { declaration: placed(declaration) } : {}),
      registrations: registrations.map(placed),
    })),
    dependencies: dependencies.map(placed),
  };
}

/** A page of its own, in the colours that the reader's system is set to. */
function toPage(svg: string, root: string): string {
  const title = `Services of ${root}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 2rem; font-family: sans-serif; }
  svg { max-width: 100%; height: auto; }
  @media (prefers-color-scheme: dark) {
    :root {
      --hostwright-text: #e6edf3; --hostwright-line: #9198a1; --hostwright-fault: #ff7b72;
      --hostwright-singleton: #21262d; --hostwright-scoped: #0c2d6b; --hostwright-transient: #4b2900;
      --hostwright-unknown: #0d1117;
    }
  }
</style>
</head>
<body>
<h1>${title}</h1>
${svg.slice(svg.indexOf('<svg'))}</body>
</html>
`;
}
