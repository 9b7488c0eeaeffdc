import { Worker } from './hosting/index.js';

export class SalesReport extends Worker {
  protected override async executeAsync(): Promise<void> {
    setInterval(() => console.info('sales of the last hour'), 3_600_000);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
  }
}
