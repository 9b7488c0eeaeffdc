import { Injectable, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class LoaderService implements OnModuleInit {
  async onModuleInit(signal?: AbortSignal): Promise<void> {
//                   ^^^^^^^^^^^^^^^^^^^^ no-undelivered-signal
    const response = await fetch('https://config.example', { signal: signal ?? null });
    await response.json();
  }
}
