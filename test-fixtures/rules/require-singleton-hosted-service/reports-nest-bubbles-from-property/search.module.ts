import { Module } from '@nestjs/common';
import { SearchIndexJob } from './search-index.job';
import { SearchSession } from './search-session';

@Module({ providers: [SearchIndexJob, SearchSession] })
export class SearchModule {}
