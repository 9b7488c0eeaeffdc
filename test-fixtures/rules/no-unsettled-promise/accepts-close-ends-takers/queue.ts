export class Queue<T> {
  private readonly items: T[] = [];
  private takers: ((item: T | undefined) => void)[] = [];
  private isClosed = false;

  push(item: T): void {
    const taker = this.takers.shift();
    if (taker) taker(item);
    else this.items.push(item);
  }

  async take(): Promise<T | undefined> {
    const item = this.items.shift();
    if (item !== undefined || this.isClosed) return item;
    return new Promise((resolve) => {
      this.takers.push(resolve);
    });
  }

  close(): void {
    this.isClosed = true;
    const waiting = this.takers;
    this.takers = [];
    for (const taker of waiting) taker(undefined);
  }
}
