import { readFileSync } from 'node:fs';
import { BackgroundService } from '@hostwright/host';

export class FeatureTable extends BackgroundService {
  readonly features = new Map<string, boolean>();

  protected override async executeAsync(): Promise<void> {
//                         ^^^^^^^^^^^^ no-early-return
    for (const name of readFileSync('features.txt', 'utf8').split('\n')) {
      this.features.set(name, true);
    }
  }
}
