import { Subject, type Subscription } from 'rxjs';

export const reloads = new Subject<Record<string, string>>();

export class Settings {
  private values: Record<string, string> = {};
  private readonly subscription: Subscription;

  constructor() {
    this.subscription = reloads.subscribe((next) => {
      this.values = next;
    });
  }

  get(key: string): string | undefined {
    return this.values[key];
  }

  destroy(): void {
    this.subscription.unsubscribe();
  }
}
