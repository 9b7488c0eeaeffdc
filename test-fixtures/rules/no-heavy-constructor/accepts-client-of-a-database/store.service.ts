import { Injectable } from '@nestjs/common';
import Redis from 'ioredis';

@Injectable()
export class StoreService {
  private readonly redis: Redis;

  constructor() {
    this.redis = new Redis('redis://store');
  }

  get(key: string): Promise<string | null> {
    return this.redis.get(key);
  }
}
