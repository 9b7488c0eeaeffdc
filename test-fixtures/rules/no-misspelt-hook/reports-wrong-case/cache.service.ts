import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  readonly #entries = new Map<string, string>();

  onApplicationShutDown(): void {
//^^^^^^^^^^^^^^^^^^^^^ no-misspelt-hook `onApplicationShutdown`
    this.#entries.clear();
  }
}
