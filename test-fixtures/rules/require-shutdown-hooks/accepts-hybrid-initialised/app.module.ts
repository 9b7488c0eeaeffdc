import { Module } from '@nestjs/common';
import { QuoteFeed } from './quote.feed';

@Module({ providers: [QuoteFeed] })
export class AppModule {}
