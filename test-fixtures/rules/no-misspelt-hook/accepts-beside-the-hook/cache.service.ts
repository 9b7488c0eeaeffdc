import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  readonly #entries = new Map<string, string>();

  onModuleDestroy(): void {
    this.#entries.clear();
  }

  onModuleDestroyed(): boolean {
    return this.#entries.size === 0;
  }
}
