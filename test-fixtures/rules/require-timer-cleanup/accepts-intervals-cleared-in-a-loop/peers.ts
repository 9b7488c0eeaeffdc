export class Peers {
  private intervals: NodeJS.Timeout[] = [];
  private readonly deadlines = new Map<string, NodeJS.Timeout>();

  start(): void {
    this.intervals = [setInterval(() => this.ping(), 10_000), setInterval(() => this.prune(), 60_000)];
    this.intervals.push(setInterval(() => console.info(this.deadlines.size), 30_000));
  }

  expect(peer: string): void {
    this.deadlines.set(peer, setTimeout(() => this.deadlines.delete(peer), 120_000));
  }

  close(): void {
    this.intervals.forEach(clearInterval);
    for (const timer of this.deadlines.values()) clearTimeout(timer);
  }

  private ping(): void {
    console.info('ping');
  }

  private prune(): void {
    console.info('prune');
  }
}
