import { Worker } from './worker.js';

const worker = new Worker({ take: async () => void (await fetch('http://queue/take')) });

if (process.env['QUEUE'] !== 'off') worker.start();
//                                  ^^^^^^^^^^^^ require-shutdown-hooks `Worker.stop` is never called
