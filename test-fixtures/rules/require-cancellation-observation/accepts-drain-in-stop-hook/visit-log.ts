import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

@Injectable()
export class VisitLog implements BeforeApplicationShutdown {
  private readonly visits: string[] = [];
  private isSealed = false;

  add(visit: string): void {
    if (!this.isSealed) this.visits.push(visit);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isSealed = true;
    await this.flushVisits();
  }

  private async flushVisits(): Promise<void> {
    for (;;) {
      const part = this.visits.splice(0, 50);
      if (part.length === 0) break;
      await fetch('https://stats.example/visits', { method: 'POST', body: part.join('\n') });
    }
  }
}
