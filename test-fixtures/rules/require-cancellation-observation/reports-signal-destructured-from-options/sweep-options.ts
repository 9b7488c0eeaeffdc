export interface AbortOptions {
  signal: AbortSignal;
}

export interface SweepOptions extends AbortOptions {
  store: { releaseExpired(): Promise<void> };
  interval: number;
}
