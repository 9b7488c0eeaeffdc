import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SearchSession } from './search-session';

@Injectable()
export class SearchIndexJob {
  @Inject(SearchSession)
  private readonly session!: SearchSession;

  @Interval(30_000)
  async refreshIndex(): Promise<void> {
//      ^^^^^^^^^^^^ require-singleton-hosted-service SearchSession (REQUEST)
    await this.session.refresh();
  }
}
