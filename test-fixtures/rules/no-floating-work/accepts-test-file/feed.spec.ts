interface Feed {
  start(): Promise<void>;
}

export function startForTest(feed: Feed): void {
  void feed.start();
}
