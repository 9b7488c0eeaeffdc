export class StockSync {
  #closed = false;

  constructor(warehouse) {
    this.warehouse = warehouse;
  }

  async run() {
    for (;;) {
      if (this.#closed) return;
      await this.warehouse.sync();
      await new Promise((resolve) => setTimeout(resolve, 15_000));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
    }
  }

  async [Symbol.asyncDispose]() {
    this.#closed = true;
  }
}
