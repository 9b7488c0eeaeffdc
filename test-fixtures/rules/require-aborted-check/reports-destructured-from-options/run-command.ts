import { spawn } from 'node:child_process';

interface Options {
  readonly signal: AbortSignal;
}

export function runCommand(command: string, { signal }: Options): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true });
    child.on('close', (code) => resolve(code));
    signal.addEventListener('abort', () => {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
      child.kill();
    });
  });
}
