import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';

@Injectable()
export class SitemapJob {
  @Cron(CronExpression.EVERY_HOUR)
  async publish(): Promise<void> {
    await fetch('https://search.example/sitemap', { method: 'PUT' });
  }
}
