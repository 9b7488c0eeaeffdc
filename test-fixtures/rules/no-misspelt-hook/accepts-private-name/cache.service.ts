import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  readonly #entries = new Map<string, string>();

  onModuleInit(): void {
    process.once('beforeExit', () => this.#onModuleDestory());
  }

  #onModuleDestory(): void {
    this.#entries.clear();
  }
}
