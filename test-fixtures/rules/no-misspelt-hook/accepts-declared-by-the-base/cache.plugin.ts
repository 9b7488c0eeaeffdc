import { Injectable } from '@nestjs/common';
import { Plugin } from './plugin';

@Injectable()
export class CachePlugin extends Plugin {
  readonly #entries = new Map<string, string>();

  override onModuleDestory(): void {
    this.#entries.clear();
  }
}
