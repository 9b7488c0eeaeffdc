import { spawn } from 'node:child_process';

export class Docker {
  async execute(args: readonly string[], signal?: AbortSignal): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn('docker', [...args]);
      let output = '';
      child.stdout.on('data', (data: Buffer) => (output += data.toString()));
      child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`docker ended with ${code}`))));
      signal?.addEventListener('abort', () => {
//    ^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak Each call of `execute`
        child.kill();
        reject(new Error('docker was aborted'));
      });
    });
  }
}
