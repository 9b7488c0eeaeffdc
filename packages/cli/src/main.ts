/** The program as it is started: the process around `run`. */
import { EXIT } from './exit.js';
import { failureText, runAsync } from './run.js';

// The reader of our output may stop reading (`| head`); that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.on('uncaughtException', (error) => {
  process.stderr.write(failureText(error));
  process.exitCode = EXIT.failure;
});

// Not `process.exit`: what is written to a pipe must arrive first.
process.exitCode = await runAsync(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
