import type { HostedService } from '@hostwright/host';

interface Catalog {
  crawlNextPage(): Promise<void>;
}

export class CatalogCrawler implements HostedService {
  private readonly controller = new AbortController();
  private crawling: Promise<void> | undefined;

  constructor(private readonly catalog: Catalog) {}

  async startAsync(): Promise<void> {
    this.crawling = this.crawl();
  }

  async stopAsync(): Promise<void> {
    this.controller.abort();
    await this.crawling;
  }

  private get stopping(): boolean {
    return this.controller.signal.aborted;
  }

  private async crawl(): Promise<void> {
    while (!this.stopping) {
      await this.catalog.crawlNextPage();
    }
  }
}
