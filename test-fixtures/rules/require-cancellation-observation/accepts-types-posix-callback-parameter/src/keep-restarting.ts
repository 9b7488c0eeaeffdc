import { onExit, wait } from './supervisor.js';

onExit(async (child, signal) => {
  while (true) {
    console.info(`restarting after ${signal ?? 'exit'}`);
    await child.restart();
    await wait(1_000);
  }
});
