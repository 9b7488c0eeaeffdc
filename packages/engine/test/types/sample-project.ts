/** Small projects in the temporary folder, and questions about them written as the code they are about. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createTypeOracle,
  type CalleeAnswer,
  type ClassAnswer,
  type TypeOracle,
  type TypeOracleOptions,
} from '../../src/types/type-oracle.js';

export interface SampleProject {
  readonly root: string;
  readonly oracle: TypeOracle;
  /** What the oracle had to say besides answers. */
  readonly notices: string[];
  /** Unsaved text by path. */
  readonly overlays: Map<string, string>;
  path(file: string): string;
  write(file: string, text: string): void;
  /** The answer about a call, written as `callee|(arguments)` or `new |callee|(arguments)`. */
  callee(file: string, call: string): CalleeAnswer | undefined;
  /** The answer about an expression; where it stands more than once, bars mark it in its surroundings. */
  class(file: string, expression: string): ClassAnswer | undefined;
  /** The declared text at a declaration. */
  textAt(
    declaration: { readonly path: string; readonly span: readonly [number, number] } | undefined,
  ): string | undefined;
}

export type SampleFiles = Readonly<Record<string, string>>;

const STRICT = { target: 'es2023', module: 'nodenext', strict: true, types: ['node'], lib: ['es2023'], noEmit: true };

export function tsconfig(said: object = {}): string {
  return JSON.stringify({ compilerOptions: STRICT, ...said });
}

/** When to clean up: after the test, or `afterAll` for a sample that several tests share. */
type Ending = (end: () => void) => void;

/** A project with Node's types and, unless the files say otherwise, a strict tsconfig. */
export function openSample(
  files: SampleFiles,
  options: Partial<TypeOracleOptions> = {},
  atEnd: Ending = onTestFinished,
): SampleProject {
  const root = makeFolder({ 'tsconfig.json': tsconfig(), ...files }, atEnd);
  installTypes(root);
  return openFolder(root, options, atEnd);
}

/** Files in a new temporary folder. */
export function makeFolder(files: SampleFiles, atEnd: Ending = onTestFinished): string {
  const root = mkdtempSync(join(realpathSync.native(tmpdir()), 'hostwright-types-'));
  atEnd(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) writeInto(root, file, text);
  return root;
}

export function openFolder(
  root: string,
  options: Partial<TypeOracleOptions> = {},
  atEnd: Ending = onTestFinished,
): SampleProject {
  const overlays = new Map<string, string>();
  const notices: string[] = [];
  const oracle = createTypeOracle({
    root,
    readOverlay: (path) => overlays.get(path),
    onNotice: (message) => notices.push(message),
    ...options,
  });
  atEnd(() => oracle.close());
  const path = (file: string): string => join(root, file);
  const textOf = (file: string): string => overlays.get(file) ?? readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return {
    root,
    oracle,
    notices,
    overlays,
    path,
    write: (file, text) => writeInto(root, file, text),
    callee: (file, call) => oracle.callees([{ path: path(file), ...locateCall(textOf(path(file)), call) }])[0],
    class: (file, expression) =>
      oracle.classes([{ path: path(file), span: locate(textOf(path(file)), expression) }])[0],
    textAt: (declaration) => declaration && textOf(declaration.path).slice(...declaration.span),
  };
}

export function locateCall(text: string, call: string): { span: [number, number]; call: [number, number] } {
  const plain = call.replaceAll('|', '');
  const start = indexOf(text, plain);
  const [before = '', between] = call.split('|');
  const constructs = call.split('|').length === 3;
  const from = start + (constructs ? before.length : 0);
  const callee = constructs ? between! : before;
  return { span: [from, from + callee.length], call: [start, start + plain.length] };
}

function locate(text: string, expression: string): [number, number] {
  const start = indexOf(text, expression.replaceAll('|', ''));
  const parts = expression.split('|');
  const from = start + (parts.length === 3 ? parts[0]!.length : 0);
  return [from, from + (parts.length === 3 ? parts[1]! : expression).length];
}

function indexOf(text: string, piece: string): number {
  const index = text.indexOf(piece);
  if (index === -1) throw new Error(`The sample does not contain ${piece}`);
  return index;
}

function writeInto(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function installTypes(root: string): void {
  const require = createRequire(import.meta.url);
  for (const name of ['@types/node', 'undici-types']) {
    const link = join(root, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(dirname(require.resolve(`${name}/package.json`)), link, 'dir');
  }
}
