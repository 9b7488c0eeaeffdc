import { BackgroundService } from '@hostwright/host';
import { Scale } from './scale.js';

export class Weighbridge extends BackgroundService {
  static inject = [Scale] as const;

  constructor(private readonly scale: Scale) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    signal.onabort = () => this.scale.close();
    try {
      for (;;) console.info(`${await this.scale.weigh()} kg`);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
