import { Module } from '@nestjs/common';
import { PreviewSitemap } from './preview-sitemap';
import { SitemapJob } from './sitemap.job';

@Module({ providers: [PreviewSitemap, SitemapJob] })
export class SitemapModule {}
