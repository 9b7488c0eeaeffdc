import { BackgroundService, delay } from '@hostwright/host';

interface Commands {
  poll(signal: AbortSignal): Promise<'reindex' | 'compact' | undefined>;
}

export class CommandListener extends BackgroundService {
  constructor(private readonly commands: Commands) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const command = await this.commands.poll(signal);
      switch (command) {
        case undefined:
          break;
        case 'reindex':
          console.info('reindexing');
          break;
        case 'compact':
          console.info('compacting');
          break;
      }
      await delay(2_000, signal);
    }
  }
}
