import { Store } from './store';

const orders = new Store();
const invoices = new Store();

export function record(key: string, row: string): void {
  orders.put(key, row);
  invoices.put(key, row);
}

async function shutdown(): Promise<void> {
  Promise.all([orders.close(), invoices.close()]).catch(console.error);
  process.exit(0);
//^^^^^^^^^^^^^^^ no-process-exit
}

process.once('SIGTERM', () => void shutdown());
