export class Warehouse {
  async refresh(signal: AbortSignal): Promise<void> {
    await fetch('https://warehouse.example/stock', { signal });
  }
}
