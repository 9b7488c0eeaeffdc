import { Store } from './store.js';

export class Indexer {
  private readonly store = new Store();

  index(name: string): string {
    return `${name} in ${String(this.store)}`;
  }

  async stop(): Promise<void> {
    this.store.close();
//  ^^^^^^^^^^^^^^^^ no-floating-work
//  ^^^^^^^^^^^^^^^^ require-stop-completion
  }
}
