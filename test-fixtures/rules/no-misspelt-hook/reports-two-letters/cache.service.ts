import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  readonly #entries = new Map<string, string>();

  beforeAplicationShutdwon(): void {
//^^^^^^^^^^^^^^^^^^^^^^^^ no-misspelt-hook
    this.#entries.clear();
  }
}
