export const changes = new EventTarget();

export class Cache {
  private readonly stopping = new AbortController();

  constructor() {
    changes.addEventListener('changed', () => console.info('changed'), { signal: this.stopping.signal });
  }

  close(): void {
    this.stopping.abort();
  }
}
