import { Injectable } from '@nestjs/common';
import { Store } from './store';

@Injectable()
export class SessionStore extends Store {
  onModuleDestroyy(): void {
//^^^^^^^^^^^^^^^^ no-misspelt-hook `onModuleDestroy`
    this.entries.clear();
  }
}
