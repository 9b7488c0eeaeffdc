import { Store } from './store';

const stores = [new Store(), new Store()];

export function record(key: string, row: string): void {
  for (const store of stores) store.put(key, row);
}

process.once('SIGTERM', () => {
  stores.forEach((store: Store) => store.close());
  process.exit(0);
//^^^^^^^^^^^^^^^ no-process-exit
});
