export class Watcher {
  private timer: NodeJS.Timeout | undefined;
  private generation = 0;

  constructor(private readonly check: () => Promise<void>) {}

  async run(generation = this.generation): Promise<void> {
    await this.check();
    if (generation !== this.generation) return;
    this.timer = setTimeout(() => void this.run(generation), 1_000);
//                                     ^^^^^^^^ no-floating-work
  }

  stop(): void {
    this.generation += 1;
    clearTimeout(this.timer);
  }
}
