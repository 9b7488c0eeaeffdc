import { Injectable } from '@nestjs/common';

@Injectable()
export class Broker {
  async subscribe(topic: string): Promise<void> {
    await fetch(`https://broker.example/${topic}/subscription`, { method: 'PUT' });
  }

  async unsubscribe(topic: string): Promise<void> {
    await fetch(`https://broker.example/${topic}/subscription`, { method: 'DELETE' });
  }
}
