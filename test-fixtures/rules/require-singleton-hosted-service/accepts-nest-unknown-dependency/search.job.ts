import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SearchClient } from '@acme/nest-search';

@Injectable()
export class SearchJob {
  constructor(private readonly client: SearchClient) {}

  @Interval(30_000)
  async refresh(): Promise<void> {
    await this.client.refresh();
  }
}
