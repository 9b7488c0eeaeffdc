export { drainOutbox } from './drain-outbox.js';
export type { OutboxStore } from './outbox-store.js';
