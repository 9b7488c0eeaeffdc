export class Store {
  async close(): Promise<void> {
    await fetch('https://store.example/flush', { method: 'POST' });
  }
}
