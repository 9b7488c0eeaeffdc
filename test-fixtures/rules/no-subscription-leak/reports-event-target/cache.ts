const changes = new EventTarget();

export class Cache {
  private readonly entries = new Map<string, unknown>();

  constructor() {
    changes.addEventListener('changed', () => this.entries.clear());
//          ^^^^^^^^^^^^^^^^ no-subscription-leak
  }

  dispose(): void {
    this.entries.clear();
  }
}
