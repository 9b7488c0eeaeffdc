import { setTimeout as sleep } from 'node:timers/promises';
import type { CrawlContext } from './crawl-context.js';

export async function visitNextPage(context: CrawlContext): Promise<void> {
  context.signal.throwIfAborted();
  console.info(`visiting ${context.shop}`);
  await sleep(500);
}
