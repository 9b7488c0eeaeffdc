import { Injectable, Scope } from '@nestjs/common';
import { SitemapJob } from './sitemap.job';

@Injectable({ scope: Scope.REQUEST })
export class PreviewSitemap extends SitemapJob {
  override async publish(): Promise<void> {
    await fetch('https://preview.example/sitemap', { method: 'PUT' });
  }
}
