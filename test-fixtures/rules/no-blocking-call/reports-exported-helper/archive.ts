import { execFileSync } from 'node:child_process';

export function pack(folder: string): void {
  execFileSync('tar', ['-czf', `${folder}.tgz`, folder]);
//^^^^^^^^^^^^ no-blocking-call for each request
}
