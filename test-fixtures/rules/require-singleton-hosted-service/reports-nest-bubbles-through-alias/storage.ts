import { Injectable, Scope } from '@nestjs/common';

export abstract class Storage {
  abstract compact(): Promise<void>;
}

@Injectable({ scope: Scope.REQUEST })
export class TenantStorage extends Storage {
  override async compact(): Promise<void> {
    await fetch('https://storage.example/compact', { method: 'POST' });
  }
}
