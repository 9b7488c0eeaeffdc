import { BackgroundService, delay } from '@hostwright/host';

interface Partition {
  takeNext(): Promise<string | undefined>;
}

export class PartitionReader extends BackgroundService {
  constructor(private readonly partition: Partition) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      while (true) {
        const record = await this.partition.takeNext();
        if (record === undefined) {
          break;
        }
        console.info(record);
      }
      await delay(1_000, signal);
    }
  }
}
