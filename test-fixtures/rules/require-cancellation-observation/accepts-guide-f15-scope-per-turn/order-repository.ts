export class OrderRepository {
  async archiveCompleted(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    console.info('completed orders archived');
  }
}
