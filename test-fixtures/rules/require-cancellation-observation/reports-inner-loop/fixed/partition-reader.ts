import { BackgroundService } from '@hostwright/host';

interface Partition {
  connect(): Promise<void>;
  handleNext(): Promise<void>;
}

export class PartitionReader extends BackgroundService {
  constructor(private readonly partition: Partition) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.partition.connect();
      while (!signal.aborted) {
//    ^^^^^^^^^^^^ require-cancellation-observation
        await this.partition.handleNext();
      }
    }
  }
}
