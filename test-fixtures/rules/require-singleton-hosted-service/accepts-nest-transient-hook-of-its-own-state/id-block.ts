import { Injectable, Module, OnModuleInit, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.TRANSIENT })
export class IdBlock implements OnModuleInit {
  #next = 0;

  async onModuleInit(): Promise<void> {
    const response = await fetch('https://ids.example/block', { method: 'POST' });
    this.#next = Number(await response.text());
  }

  take(): number {
    return this.#next++;
  }
}

@Injectable()
export class Parcels {
  constructor(readonly ids: IdBlock) {}
}

@Injectable()
export class Letters {
  constructor(readonly ids: IdBlock) {}
}

@Module({ providers: [IdBlock, Parcels, Letters] })
export class PostModule {}
