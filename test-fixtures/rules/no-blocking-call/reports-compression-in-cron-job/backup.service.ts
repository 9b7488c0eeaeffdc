import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { gzipSync } from 'zlib';

@Injectable()
export class BackupService {
  constructor(private readonly store: { dump(): Promise<Buffer>; put(data: Buffer): Promise<void> }) {}

  @Cron('0 3 * * *')
  async backUp(): Promise<void> {
    const dump = await this.store.dump();
    await this.store.put(gzipSync(dump));
//                       ^^^^^^^^ no-blocking-call in every run of the job
  }
}
