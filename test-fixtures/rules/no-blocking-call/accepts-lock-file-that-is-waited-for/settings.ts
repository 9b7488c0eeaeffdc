import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export async function lockSettings(path: string): Promise<string> {
  for (;;) {
    try {
      mkdirSync(path);
      writeFileSync(`${path}/owner`, String(process.pid));
      return path;
    } catch {
      await pause(50);
    }
  }
}
