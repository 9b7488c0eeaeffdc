import { Reader } from './reader';

export class FeedReader extends Reader {
  readonly #lines: string[] = [];

  async read(): Promise<void> {
    const answer = await fetch('https://feed.example', { signal: this.controller.signal });
    this.#lines.push(await answer.text());
  }

  override async close(): Promise<void> {
//               ^^^^^ require-super-call `controller`
    this.#lines.length = 0;
  }
}
