export { dial } from './dial.js';
export type { AbortOptions } from './dial.js';
