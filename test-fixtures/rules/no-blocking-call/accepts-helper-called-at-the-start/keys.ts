import { readFileSync } from 'node:fs';

export function loadKey(path: string): string {
  return readFileSync(path, 'utf8');
}
