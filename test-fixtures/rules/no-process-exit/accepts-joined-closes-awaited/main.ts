import { Store } from './store';

const stores = [new Store(), new Store()];

export function record(key: string, row: string): void {
  for (const store of stores) store.put(key, row);
}

async function shutdown(): Promise<void> {
  await Promise.all(stores.map((store) => store.close()));
  process.exit(0);
}

process.once('SIGTERM', () => void shutdown());
