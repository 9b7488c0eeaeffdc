import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

let seen = 0;

while (true) {
  const { mtimeMs } = await stat('locales/en.json');
  if (mtimeMs !== seen) {
    seen = mtimeMs;
    console.info('translations changed');
  }
  await sleep(500);
}
