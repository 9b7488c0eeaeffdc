import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class CustomersService {
  async remind(): Promise<void> {
    await fetch('https://mail.example/reminders', { method: 'POST' });
  }
}
