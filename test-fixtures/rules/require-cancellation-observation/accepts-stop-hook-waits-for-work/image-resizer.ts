import { setTimeout as sleep } from 'node:timers/promises';
import type { HostedService } from '@hostwright/host';

export class ImageResizer implements HostedService {
  private readonly controller = new AbortController();
  private active = 0;

  async startAsync(): Promise<void> {
    console.info('ready to resize');
  }

  async stopAsync(): Promise<void> {
    this.controller.abort();
    while (this.active > 0) {
      await sleep(50);
    }
  }

  async resize(image: string): Promise<void> {
    this.controller.signal.throwIfAborted();
    this.active++;
    try {
      await sleep(100);
      console.info(`${image} resized`);
    } finally {
      this.active--;
    }
  }
}
