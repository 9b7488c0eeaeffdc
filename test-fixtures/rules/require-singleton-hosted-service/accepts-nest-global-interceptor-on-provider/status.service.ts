import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

@Injectable()
export class StatusService {
  checkedAt = 'never';

  @Interval(5_000)
  check(): void {
    this.checkedAt = new Date().toISOString();
  }
}
