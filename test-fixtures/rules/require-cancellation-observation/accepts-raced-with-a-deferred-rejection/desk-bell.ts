import { BackgroundService } from '@hostwright/host';

interface Bell {
  ring(): Promise<string>;
}

export class DeskBell extends BackgroundService {
  constructor(private readonly bell: Bell) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    let giveUp!: (reason: unknown) => void;
    const over = new Promise<never>((_resolve, reject) => {
      giveUp = reject;
    });
    over.catch(() => undefined);
    signal.throwIfAborted();
    signal.addEventListener('abort', () => giveUp(signal.reason), { once: true });

    for (;;) {
      const guest = await Promise.race([over, this.bell.ring()]);
      console.info(`${guest} is waiting`);
    }
  }
}
