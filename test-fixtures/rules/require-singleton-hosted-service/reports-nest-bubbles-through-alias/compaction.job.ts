import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Storage } from './storage';

@Injectable()
export class CompactionJob {
  constructor(private readonly storage: Storage) {}

  @Cron('30 2 * * *')
  async compact(): Promise<void> {
//      ^^^^^^^ require-singleton-hosted-service Storage → TenantStorage (REQUEST)
    await this.storage.compact();
  }
}
