export interface AbortOptions {
  signal?: AbortSignal;
}

export interface SyncOptions extends AbortOptions {
  baseUrl: string;
  batchSize: number;
}
