import { Subject, takeUntil } from 'rxjs';

export const reloads = new Subject<Record<string, string>>();

export class Settings {
  private readonly destroyed = new Subject<void>();
  private values: Record<string, string> = {};

  constructor() {
    reloads.pipe(takeUntil(this.destroyed)).subscribe((next) => {
      this.values = next;
    });
  }

  get(key: string): string | undefined {
    return this.values[key];
  }

  destroy(): void {
    this.destroyed.next();
  }
}
