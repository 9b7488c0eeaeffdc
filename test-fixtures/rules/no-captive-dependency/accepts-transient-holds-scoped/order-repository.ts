export class OrderRepository {
  async confirmOldest(signal: AbortSignal): Promise<void> {
    await fetch('https://orders.example/oldest/confirm', { method: 'POST', signal });
  }
}
