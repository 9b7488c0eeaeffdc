import { Client } from './client';

export class BatchingClient extends Client {
  readonly #batch: string[] = [];

  add(text: string): void {
    this.#batch.push(text);
  }

  override disconnect(): void {
//         ^^^^^^^^^^ require-super-call
    this.#batch.length = 0;
  }
}
