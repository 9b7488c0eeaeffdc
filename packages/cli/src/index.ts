/** The command line as functions, for programs that want to run it in their own process. */
export { run, runAsync } from './run.js';
export type { Output, Terminal } from './terminal.js';
