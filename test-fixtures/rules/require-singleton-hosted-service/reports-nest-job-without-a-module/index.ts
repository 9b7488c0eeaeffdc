import { Injectable, Scope } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

@Injectable({ scope: Scope.REQUEST })
//            ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class CertificateRenewal {
  @Cron('0 0 * * 0')
  async renew(): Promise<void> {
    await fetch('https://certificates.example/renew', { method: 'POST' });
  }
}
