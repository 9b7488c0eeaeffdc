import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export function startWatchdog(report: (free: string) => void): () => void {
  const timer = setInterval(() => {
    run('df', ['-h', '/']).then(
      ({ stdout }) => report(stdout),
      (error: unknown) => console.error(error),
    );
  }, 30_000);
  return () => clearInterval(timer);
}
