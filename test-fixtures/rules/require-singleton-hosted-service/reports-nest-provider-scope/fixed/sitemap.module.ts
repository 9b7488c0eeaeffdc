import { Module, Scope } from '@nestjs/common';
import { SitemapJob } from './sitemap.job';

@Module({
  providers: [
    {
      provide: SitemapJob,
      useClass: SitemapJob,
      scope: Scope.DEFAULT,
//    ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
    },
  ],
})
export class SitemapModule {}
