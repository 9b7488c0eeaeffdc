/** The command line: what may be typed, and which exit code it ends with. */
import { createRequire } from 'node:module';
import { ConfigurationError, PRESETS } from '@hostwright/engine';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check, type CheckOptions } from './check.js';
import { EXIT, ISSUES, UsageError } from './exit.js';
import { explain } from './explain.js';
import { facts } from './facts.js';
import { FORMATS } from './formats/index.js';
import { graph, GRAPH_FORMATS, type GraphOptions } from './graph.js';
import { init } from './init.js';
import { lsp } from './lsp.js';
import type { Terminal } from './terminal.js';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

type Code = number | Promise<number>;

/**
 * Runs one command. `args` are what follows the program's name. Never rejects.
 * @returns The exit code: 0 clean, 1 findings, 2 usage or configuration error, 3 the program itself failed.
 */
export async function runAsync(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await start(args, terminal);
  } catch (error) {
    return explainFailure(error, terminal);
  }
}

/** Runs one command as {@link runAsync} does, for callers that cannot wait; `graph` and `lsp`, which have to, are not theirs. */
export function run(args: readonly string[], terminal: Terminal): number {
  try {
    if (args[0] === 'graph' || args[0] === 'lsp') throw new UsageError(`${args[0]} takes its time: use runAsync.`);
    return start(args, terminal) as number;
  } catch (error) {
    return explainFailure(error, terminal);
  }
}

function start(args: readonly string[], terminal: Terminal): Code {
  let code: Code = EXIT.clean;
  const program = buildProgram(terminal, (ended) => {
    code = ended;
  });
  program.parse(args, { from: 'user' });
  return code;
}

function buildProgram(terminal: Terminal, end: (code: Code) => void): Command {
  const program = new Command('hostwright')
    .description(
      'Finds bugs that make long-running TypeScript services die silently, hang on shutdown, or capture shorter-lived services.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  checkCommand(program).action((paths: string[], options: CheckOptions) => end(check(paths, options, terminal)));
  graphCommand(program).action((path: string, options: GraphOptions) => end(graph(path, options, terminal)));
  program
    .command('lsp')
    .description('start the language server, for editors')
    .argument('[options...]', 'passed to the server: --stdio')
    .allowUnknownOption()
    .action((args: string[]) => end(lsp(args, terminal)));
  program
    .command('explain')
    .description('print the page of a rule')
    .argument('<rule>', 'its name')
    .action((rule: string) => end(explain(rule, terminal)));
  program
    .command('facts')
    .description('print what the engine reads from a file, one fact a line')
    .argument('<file>', 'a source file')
    .action((file: string) => end(facts(file, terminal)));
  program
    .command('init')
    .description('write hostwright.config.json and show what to add to the configuration of ESLint')
    .action(() => end(init(terminal)));
  return program;
}

function checkCommand(program: Command): Command {
  return program
    .command('check')
    .description('check files; exits with 1 when there are errors')
    .argument('[paths...]', 'files, folders and globs (default: the current folder)')
    .addOption(new Option('--format <name>', 'output format').choices(Object.keys(FORMATS)).default('stylish'))
    .addOption(new Option('--fix', 'apply safe fixes').conflicts('fixDryRun'))
    .option('--fix-dry-run', 'apply safe fixes without writing a file')
    .option('--staged', "check git's index, and report what the staged change brings")
    .addOption(new Option('--max-warnings <n>', 'exit with 1 when there are more warnings').argParser(parseCount))
    .option('--config <file>', 'use this file instead of hostwright.config.json')
    .addOption(new Option('--preset <name>', 'use these severities').choices(PRESETS))
    .option('--no-cache', 'read every file again; nothing is cached on disk, so this is what happens without it, too')
    .option('--pass-with-no-files', 'exit with 0 when there is no file to check')
    .option('--no-types', 'skip type-aware analysis');
}

function graphCommand(program: Command): Command {
  return program
    .command('graph')
    .description('print the services of a workspace and their dependencies')
    .argument('[path]', 'a file or folder of the workspace', '.')
    .addOption(new Option('--format <name>', 'output format').choices(GRAPH_FORMATS).default('svg'))
    .option('--config <file>', 'use this file instead of hostwright.config.json')
    .option('--no-types', 'skip type-aware analysis');
}

function parseCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 0.');
  return Number(value);
}

function explainFailure(error: unknown, { stderr }: Terminal): number {
  // Commander has printed what it has to say, be it help or a complaint.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  if (error instanceof UsageError || error instanceof ConfigurationError) {
    stderr.write(`hostwright: ${error.message}\n`);
    return EXIT.usage;
  }
  stderr.write(failureText(error));
  return EXIT.failure;
}

/** For what should never happen: one message that can be read, and what is needed to find the fault. */
export function failureText(error: unknown): string {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `hostwright failed. If this is not about your machine, please report it at ${ISSUES}:\n${said}\n`;
}
