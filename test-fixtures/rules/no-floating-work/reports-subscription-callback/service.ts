import { Subject } from 'rxjs';

export class Indexer {
  constructor(private readonly save: (id: string) => Promise<void>) {}

  follow(changes: Subject<string>): void {
    changes.subscribe(async (id) => {
//                    ^^^^^^^^^^^^^ no-floating-work
      await this.save(id);
    });
  }
}
