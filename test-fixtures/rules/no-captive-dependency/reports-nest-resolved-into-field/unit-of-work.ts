import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class UnitOfWork {
  async run(): Promise<void> {
    await fetch('https://bank.example/statements', { method: 'POST' });
  }
}
