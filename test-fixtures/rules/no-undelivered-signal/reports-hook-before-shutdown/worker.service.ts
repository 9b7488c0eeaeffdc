import { Injectable } from '@nestjs/common';

@Injectable()
export class WorkerService {
  async beforeApplicationShutdown(signal: AbortSignal): Promise<void> {
//                                ^^^^^^^^^^^^^^^^^^^ no-undelivered-signal the name of a process signal
    await fetch('https://registry.example/leave', { signal });
  }
}
