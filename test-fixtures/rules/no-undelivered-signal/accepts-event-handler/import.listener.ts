import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';

@Injectable()
export class ImportListener {
  @OnEvent('import.requested')
  async run(url: string, signal: AbortSignal): Promise<void> {
    await fetch(url, { signal });
  }
}
