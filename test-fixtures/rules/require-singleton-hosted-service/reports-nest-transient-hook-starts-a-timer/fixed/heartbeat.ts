import { Injectable, Scope, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';

@Injectable({ scope: Scope.DEFAULT })
//            ^^^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class Heartbeat implements OnModuleInit, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  onModuleInit(): void {
    this.#timer = setInterval(() => process.send?.('alive'), 1_000);
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }
}
