export class Printer {
  constructor(private readonly signal: AbortSignal) {}

  start(): void {
    const timer = setInterval(() => console.info('alive'), 10_000);
    this.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  close(): void {
    console.info('closed');
  }
}
