import { readFileSync } from 'node:fs';
import { BackgroundService } from '@hostwright/host';

export class CountryList extends BackgroundService {
  static get oneShot(): boolean {
    return true;
  }

  readonly names = new Set<string>();

  protected override async executeAsync(): Promise<void> {
    for (const name of readFileSync('countries.txt', 'utf8').split('\n')) this.names.add(name);
  }
}
