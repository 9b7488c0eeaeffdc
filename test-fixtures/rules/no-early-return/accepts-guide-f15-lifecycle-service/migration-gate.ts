import type { HostedLifecycleService } from '@hostwright/host';

export class MigrationGate implements HostedLifecycleService {
  async startingAsync(): Promise<void> {
    console.info('starting');
  }

  async startAsync(): Promise<void> {
    console.info('start');
  }

  async startedAsync(): Promise<void> {
    console.info('started');
  }

  async stoppingAsync(): Promise<void> {
    console.info('stopping');
  }

  async stopAsync(): Promise<void> {
    console.info('stop');
  }

  async stoppedAsync(): Promise<void> {
    console.info('stopped');
  }
}
