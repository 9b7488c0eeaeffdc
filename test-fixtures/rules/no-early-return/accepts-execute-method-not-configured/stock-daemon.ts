import { Daemon } from './daemon.js';

export class StockDaemon extends Daemon {
  override async run(): Promise<void> {
    setInterval(() => console.info('stock counted'), 60_000);
  }
}
