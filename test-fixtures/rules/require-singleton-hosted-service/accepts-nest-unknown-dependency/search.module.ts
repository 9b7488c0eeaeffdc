import { Module } from '@nestjs/common';
import { SearchModule } from '@acme/nest-search';
import { SearchJob } from './search.job';

@Module({ imports: [SearchModule.forRoot({ node: 'https://search.example' })], providers: [SearchJob] })
export class JobsModule {}
