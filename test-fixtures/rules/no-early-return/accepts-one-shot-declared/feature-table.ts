import { readFileSync } from 'node:fs';
import { BackgroundService } from '@hostwright/host';

export class FeatureTable extends BackgroundService {
  static readonly oneShot = true;

  readonly features = new Map<string, boolean>();

  protected override async executeAsync(): Promise<void> {
    for (const name of readFileSync('features.txt', 'utf8').split('\n')) {
      this.features.set(name, true);
    }
  }
}
