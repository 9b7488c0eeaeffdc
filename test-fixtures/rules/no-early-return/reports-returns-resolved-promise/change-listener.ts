import type { EventEmitter } from 'node:events';
import { BackgroundService } from '@hostwright/host';

export class ChangeListener extends BackgroundService {
  constructor(private readonly changes: EventEmitter) {
    super();
  }

  protected override executeAsync(): Promise<void> {
//                   ^^^^^^^^^^^^ no-early-return
    this.changes.on('price', (sku: string) => console.info(`${sku} has a new price`));
    return Promise.resolve();
  }
}
