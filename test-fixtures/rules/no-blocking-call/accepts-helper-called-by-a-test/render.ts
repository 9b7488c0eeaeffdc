import { readFileSync } from 'node:fs';

export function render(path: string): string {
  return readFileSync(path, 'utf8');
}
