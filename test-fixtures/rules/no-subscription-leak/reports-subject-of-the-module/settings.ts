import { Subject } from 'rxjs';

export const reloads = new Subject<Record<string, string>>();

export class Settings {
  private values: Record<string, string> = {};

  constructor() {
    reloads.subscribe((next) => {
//          ^^^^^^^^^ no-subscription-leak
      this.values = next;
    });
  }

  get(key: string): string | undefined {
    return this.values[key];
  }

  destroy(): void {
    this.values = {};
  }
}
