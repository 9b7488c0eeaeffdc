import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class SearchSession {
  async refresh(): Promise<void> {
    await fetch('https://search.example/index/refresh', { method: 'POST' });
  }
}
