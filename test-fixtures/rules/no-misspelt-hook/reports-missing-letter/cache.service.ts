import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  readonly #entries = new Map<string, string>();

  async onModulInit(): Promise<void> {
//      ^^^^^^^^^^^ no-misspelt-hook
    await Promise.resolve();
    this.#entries.clear();
  }
}
