import { spawn } from 'node:child_process';

interface Options {
  readonly signal: AbortSignal;
}

export function runCommand(command: string, options: Options): Promise<number | null> {
  const { signal } = options;
  options.signal.throwIfAborted();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true });
    child.on('close', (code) => resolve(code));
    signal.addEventListener('abort', () => {
      child.kill();
    });
  });
}
