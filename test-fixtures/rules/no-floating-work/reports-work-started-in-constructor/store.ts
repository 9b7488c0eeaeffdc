import { migrate, type Tables } from './tables.js';

export class Store {
  constructor(tables: Tables) {
    void migrate(tables);
//       ^^^^^^^ no-floating-work
  }
}
