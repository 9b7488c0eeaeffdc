import { Injectable } from '@nestjs/common';

@Injectable()
export class CacheService {
  static onModuleDestory(): void {
    console.info('kept for callers of the old name');
  }
}
