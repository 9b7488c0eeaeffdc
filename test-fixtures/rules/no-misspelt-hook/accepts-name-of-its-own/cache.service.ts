import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  readonly #entries = new Map<string, string>();

  onModuleLoaded(name: string): void {
    this.#entries.set(name, 'loaded');
  }
}
