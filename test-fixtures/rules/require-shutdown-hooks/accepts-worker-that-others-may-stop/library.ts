import { Worker } from './worker.js';

export const worker = new Worker({ take: async () => void (await fetch('http://queue/take')) });

worker.start();
