import { BackgroundService } from '@hostwright/host';

interface StreamRunner {
  run(signal: AbortSignal): Promise<void>;
}

export class StreamService extends BackgroundService {
  constructor(private readonly runner: StreamRunner) {
    super();
  }

  protected override executeAsync(signal: AbortSignal): Promise<void> {
    return this.runner.run(signal);
  }
}
