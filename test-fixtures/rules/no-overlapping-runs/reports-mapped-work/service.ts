interface Feed {
  items(): Promise<string[]>;
  store(item: string): Promise<void>;
}

export function follow(feed: Feed): NodeJS.Timeout {
  return setInterval(async () => {
//                   ^^^^^^^^^^^ no-overlapping-runs
    try {
      const items = await feed.items();
      await Promise.all(items.map((item) => feed.store(item)));
    } catch (error) {
      console.error('feed not stored', error);
    }
  }, 2_000);
}
