import { Module } from '@nestjs/common';
import { AModule } from './modules';
import { Rates } from './rates';

@Module({ imports: [AModule], providers: [Rates] })
export class TestModule {}
