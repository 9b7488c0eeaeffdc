/**
 * Which session answers for the file that ESLint lints, and whether what it knows is still so. ESLint runs each rule on
 * its own and tells no one when a run begins or ends; an editor keeps the process for days. So all rules share the
 * analysis of the file, and after a pause everything that was read is compared with the disk.
 */
import { dirname, isAbsolute, join } from 'node:path';
import type { Rule as EslintRule } from 'eslint';
import {
  buildRootFinder,
  CONFIGURATION_FILE,
  diskFileSystem,
  isCheckable,
  Session,
  type Finding,
  type SyntaxTree,
} from '@hostwright/engine';
import { readSettings, type Settings } from './settings.js';
import { StampedFileSystem } from './stamped-file-system.js';

export interface Analysis {
  readonly session: Session;
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** Longer than ESLint needs between two files of one run, shorter than a person between two changes. */
const PAUSE_MS = 100;
/** Comparing with the disk may take one part in so many of the time. */
const COMPARISON_SHARE = 20;
/** The parser whose trees the engine reads like its own; a text that another one has parsed is parsed again. */
const KNOWN_PARSER = 'typescript-eslint/parser';

interface OpenSession {
  readonly session: Session;
  readonly files: StampedFileSystem;
  readonly configFile: string;
}

interface LastAnalysis {
  readonly text: string;
  /** As ESLint gave them; the same object for all files of one configuration. */
  readonly settings: unknown;
  readonly analysis: Analysis;
}

export class Workspaces {
  readonly #sessions = new Map<string, OpenSession>();
  #rootOf = buildRootFinder(diskFileSystem);
  #last: LastAnalysis | undefined;
  #unsaved: Analysis | undefined;
  #lastAsked = -Infinity;
  #nextComparison = -Infinity;

  /**
   * What the engine finds in the file that is linted; undefined where it has nothing to say: text that is no file,
   * blocks that a processor cut out of another file, files that the workspace's configuration leaves out.
   * @throws {ConfigurationError} when ESLint's settings or the workspace's configuration are wrong.
   */
  analyze(context: EslintRule.RuleContext): Analysis | undefined {
    const { filename: path, sourceCode } = context;
    if (!isAbsolute(path) || path !== context.physicalFilename || !isCheckable(path)) return undefined;
    this.#compareAfterPause();
    const settings = context.settings['hostwright'];
    const { text } = sourceCode;
    if (this.#last?.analysis.path === path && this.#last.text === text && this.#last.settings === settings)
      return this.#last.analysis;
    const session = this.#sessionOf(path, readSettings(settings, context.cwd));
    if (!session.isChecked(path)) return undefined;
    this.#handOver(session, context);
    const analysis = { session, path, findings: session.findings(path) };
    this.#last = { text, settings, analysis };
    return analysis;
  }

  #sessionOf(path: string, { root: said, types, configFile }: Settings): Session {
    const root = said ?? this.#rootOf(dirname(path));
    const key = JSON.stringify([root, types, configFile]);
    let open = this.#sessions.get(key);
    if (!open) {
      const files = new StampedFileSystem();
      const session = new Session({
        root,
        types,
        files,
        onNotice: (message) => process.emitWarning(message, 'HostwrightWarning'),
        ...(configFile === undefined ? {} : { configFile }),
      });
      open = { session, files, configFile: configFile ?? join(root, CONFIGURATION_FILE) };
      this.#sessions.set(key, open);
    }
    return open.session;
  }

  /**
   * Gives the session ESLint's text where it is another than the session's own. It counts for as long as this file is
   * linted: no one says when an editor drops unsaved text, and every file must be judged against the same neighbours
   * whatever was linted before it.
   */
  #handOver(session: Session, { filename: path, sourceCode, languageOptions }: EslintRule.RuleContext): void {
    const unsaved = this.#unsaved;
    if (unsaved && (unsaved.path !== path || unsaved.session !== session)) {
      unsaved.session.setText(unsaved.path, undefined);
      this.#unsaved = undefined;
    }
    const known = languageOptions.parser?.meta?.name === KNOWN_PARSER;
    if (session.textOf(path) === sourceCode.text) {
      if (known) session.offerTree(path, treeOf(sourceCode));
      return;
    }
    session.setText(path, sourceCode.text, known ? treeOf(sourceCode) : undefined);
    this.#unsaved = { session, path, findings: [] };
  }

  #compareAfterPause(): void {
    const now = performance.now();
    const paused = now - this.#lastAsked > PAUSE_MS;
    this.#lastAsked = now;
    if (!paused || now < this.#nextComparison) return;
    this.#rootOf = buildRootFinder(diskFileSystem);
    this.#last = undefined;
    for (const [key, open] of this.#sessions) if (!bringUpToDate(open)) this.#sessions.delete(key);
    const after = performance.now();
    this.#nextComparison = after + (after - now) * COMPARISON_SHARE;
    this.#lastAsked = after;
  }
}

/** Says no when the session has to be made again. */
function bringUpToDate({ session, files, configFile }: OpenSession): boolean {
  const changed = files.takeChanges();
  if (changed.includes(configFile)) {
    session.close();
    return false;
  }
  if (changed.length > 0) session.invalidate(changed);
  return true;
}

function treeOf(sourceCode: EslintRule.RuleContext['sourceCode']): SyntaxTree {
  const comments = sourceCode.getAllComments().flatMap(({ type, value, range }) => {
    // What starts a script for a shell is a comment to ESLint only.
    return range && (type as string) !== 'Shebang' ? [{ value, block: type === 'Block', span: range }] : [];
  });
  return { program: sourceCode.ast, comments } as unknown as SyntaxTree;
}
