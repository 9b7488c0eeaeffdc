export class Queue<T> {
  private readonly items: T[] = [];
  private readonly takers: ((item: T) => void)[] = [];
  private isClosed = false;

  push(item: T): void {
    const taker = this.takers.shift();
    if (taker) taker(item);
    else this.items.push(item);
  }

  async take(): Promise<T> {
    const item = this.items.shift();
    if (item !== undefined) return item;
    return new Promise((resolve) => {
      this.takers.push(resolve);
    });
  }

  close(): void {
//^^^^^ no-unsettled-promise `Queue.close` leaves promises pending
    this.isClosed = true;
  }
}
