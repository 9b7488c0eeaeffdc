import { Injectable } from '@nestjs/common';

@Injectable()
export class ConsumerService {
  #timer: NodeJS.Timeout | undefined;

  onModuleInit(): void {
    this.#timer = setInterval(() => console.info('consumed'), 1_000);
  }

  onModuleDestory(): void {
//^^^^^^^^^^^^^^^ no-misspelt-hook `onModuleDestroy`
    clearInterval(this.#timer);
  }
}
