import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class UnitOfWork {
  async deleteExpired(): Promise<void> {
    await fetch('https://store.example/expired', { method: 'DELETE' });
  }
}
