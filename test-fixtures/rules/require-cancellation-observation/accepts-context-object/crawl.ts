import type { CrawlContext } from './crawl-context.js';
import { visitNextPage } from './visit-next-page.js';

export async function crawl(context: CrawlContext): Promise<void> {
  while (true) {
    await visitNextPage(context);
  }
}
