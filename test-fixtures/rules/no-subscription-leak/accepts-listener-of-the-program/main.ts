import { EventEmitter } from 'node:events';

export const bus = new EventEmitter();

bus.on('order', () => console.info('order'));
process.on('SIGTERM', () => process.exit(0));
