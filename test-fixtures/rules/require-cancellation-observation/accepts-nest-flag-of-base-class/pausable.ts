import type { OnModuleDestroy } from '@nestjs/common';

export abstract class Pausable implements OnModuleDestroy {
  protected isOn = false;

  onModuleDestroy(): void {
    this.isOn = false;
  }
}
