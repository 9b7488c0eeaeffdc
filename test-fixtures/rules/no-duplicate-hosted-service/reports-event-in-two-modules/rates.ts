import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';

@Injectable()
export class Rates {
  @OnEvent('opened')
  async refresh(): Promise<void> {
    await fetch('https://rates.example/latest');
  }
}
