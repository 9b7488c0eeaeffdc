import { EventEmitter } from 'node:events';

export const eventBus = new EventEmitter();
