import { first, Subject } from 'rxjs';

const ready$ = new Subject<void>();

export class Starter {
  constructor() {
    ready$.pipe(first()).subscribe(() => console.info('ready'));
  }

  close(): void {
    console.info('closed');
  }
}
