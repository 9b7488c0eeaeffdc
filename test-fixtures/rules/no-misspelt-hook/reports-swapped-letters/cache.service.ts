import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  readonly #entries = new Map<string, string>();

  onModuleDestory(): void {
//^^^^^^^^^^^^^^^ no-misspelt-hook `onModuleDestroy`
    this.#entries.clear();
  }
}
