import { Injectable } from '@nestjs/common';

@Injectable()
export class QueueService {
  readonly #waiting: string[] = [];

  onAplicationShutdown(signal?: string): void {
//^^^^^^^^^^^^^^^^^^^^ no-misspelt-hook `onApplicationShutdown`
    console.info(signal ?? 'closed', this.#waiting.length);
  }
}
