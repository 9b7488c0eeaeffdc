import { Injectable, OnModuleDestroy } from '@nestjs/common';
import { watch, type FSWatcher } from 'node:fs';

@Injectable()
export class TemplatesService implements OnModuleDestroy {
  private readonly watcher: FSWatcher;

  constructor() {
    this.watcher = watch('/srv/templates', () => console.info('changed'));
//                 ^^^^^ no-heavy-constructor starts watching
  }

  onModuleDestroy(): void {
    this.watcher.close();
  }
}
