import { Injectable } from '@nestjs/common';

@Injectable()
export class BucketService {
  private copied = 0;

  async copyChanges(bucket: string): Promise<number> {
    console.info(`copying ${bucket}`);
    return ++this.copied;
  }
}
