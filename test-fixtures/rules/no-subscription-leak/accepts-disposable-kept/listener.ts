interface Disposable {
  dispose(): void;
}

interface Events {
  on(event: string, listener: () => void): Disposable;
}

export class Listener {
  private readonly disposables: Disposable[] = [];

  constructor(private readonly events: Events) {
    this.disposables.push(this.events.on('changed', () => console.info('changed')));
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}
