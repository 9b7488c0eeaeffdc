import { Module } from '@nestjs/common';
import { CacheWarmer } from './cache-warmer';

@Module({ providers: [CacheWarmer] })
export class ShopModule {}
