/** The command line as a function, for programs that want to run it in their own process. */
export { run } from './run.js';
export type { Output, Terminal } from './terminal.js';
