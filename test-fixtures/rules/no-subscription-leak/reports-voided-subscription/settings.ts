import { BehaviorSubject } from 'rxjs';

const settings$ = new BehaviorSubject({ verbose: false });

export class Log {
  private isVerbose = false;

  constructor() {
    void settings$.subscribe({ next: ({ verbose }) => (this.isVerbose = verbose) });
//                 ^^^^^^^^^ no-subscription-leak
  }

  debug(text: string): void {
    if (this.isVerbose) console.debug(text);
  }

  destroy(): void {
    this.isVerbose = false;
  }
}
