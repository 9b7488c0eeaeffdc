import { setTimeout as sleep } from 'node:timers/promises';

type Phase = 'new' | 'printing' | 'closing';

export class LabelPrinter {
  private phase: Phase = 'new';
  private readonly labels: string[] = [];

  print(label: string): void {
    this.labels.push(label);
  }

  async run(): Promise<void> {
    this.phase = 'printing';
    while (this.phase === 'printing') {
      const label = this.labels.shift();
      if (label === undefined) await sleep(100);
      else await fetch('http://printer.local/labels', { method: 'POST', body: label });
    }
  }

  stop(): void {
    this.phase = 'closing';
  }
}
