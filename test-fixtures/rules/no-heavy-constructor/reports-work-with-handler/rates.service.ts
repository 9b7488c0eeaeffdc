import { Injectable } from '@nestjs/common';

@Injectable()
export class RatesService {
  private rates: unknown;

  constructor() {
    this.load().catch((error: unknown) => console.error(error));
//  ^^^^^^^^^ no-heavy-constructor starts `load`
  }

  private async load(): Promise<void> {
    const answer = await fetch('https://rates.example/latest');
    this.rates = await answer.json();
  }
}
