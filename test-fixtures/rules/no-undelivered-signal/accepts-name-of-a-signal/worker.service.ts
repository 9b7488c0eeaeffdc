import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

@Injectable()
export class WorkerService implements OnApplicationShutdown {
  async onApplicationShutdown(signal?: string): Promise<void> {
    console.info(`stopped by ${signal ?? 'close'}`);
  }
}
