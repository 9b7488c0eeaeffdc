import { Injectable } from '@nestjs/common';
export const log = () => (_target: object, _key: string) => undefined;

@Injectable()
export class Rates {
  @log()
  async refresh(): Promise<void> {
    await fetch('https://rates.example/latest');
  }
}
