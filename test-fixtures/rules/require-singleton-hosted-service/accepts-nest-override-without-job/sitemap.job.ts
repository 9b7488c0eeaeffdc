import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

@Injectable()
export class SitemapJob {
  @Cron('0 * * * *')
  async publish(): Promise<void> {
    await fetch('https://search.example/sitemap', { method: 'PUT' });
  }
}
