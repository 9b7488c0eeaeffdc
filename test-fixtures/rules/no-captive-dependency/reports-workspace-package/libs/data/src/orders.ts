export class OrderSession {
  async archive(signal: AbortSignal): Promise<void> {
    await fetch('https://orders.example/archive', { method: 'POST', signal });
  }
}
