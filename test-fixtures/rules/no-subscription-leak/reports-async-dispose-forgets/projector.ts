import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export class Projector implements AsyncDisposable {
  private count = 0;

  constructor(private readonly save: (count: number) => Promise<void>) {
    bus.prependListener('order', () => {
//      ^^^^^^^^^^^^^^^ no-subscription-leak
      this.count += 1;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.save(this.count);
  }
}
