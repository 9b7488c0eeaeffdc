import { Injectable, type OnModuleInit } from '@nestjs/common';

@Injectable()
export class QuoteFeed implements OnModuleInit {
  quotes: readonly string[] = [];

  async onModuleInit(): Promise<void> {
    const answer = await fetch('https://quotes.example/snapshot');
    this.quotes = (await answer.json()) as string[];
  }
}
