import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  readonly #listeners: (() => void)[] = [];

  get onModuleDestory(): readonly (() => void)[] {
    return this.#listeners;
  }
}
