import { Worker } from './worker.js';

const worker = new Worker({ take: async () => void (await fetch('http://queue/take')) });

worker.start();
process.once('SIGTERM', () => {
  worker.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
