export interface CrawlContext {
  readonly shop: string;
  readonly signal: AbortSignal;
}
