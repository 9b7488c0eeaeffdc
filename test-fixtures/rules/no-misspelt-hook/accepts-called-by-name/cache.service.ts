import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  readonly #entries = new Map<string, string>();

  onModuleDestroyed(): void {
    this.#entries.clear();
  }
}
