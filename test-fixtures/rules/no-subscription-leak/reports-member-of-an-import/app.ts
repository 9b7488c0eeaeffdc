import { EventEmitter } from 'node:events';

export const app = { events: new EventEmitter() };
