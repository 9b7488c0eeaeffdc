import { Injectable, Module, Scope } from '@nestjs/common';
import { Hourly } from './hourly';

@Injectable({ scope: Scope.REQUEST })
//            ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service never
export class Digest {
  @Hourly()
  async send(): Promise<void> {
    await fetch('https://mail.example/digest', { method: 'POST' });
  }
}

@Module({ providers: [Digest] })
export class DigestModule {}
